package fr.vitrine.frontend.web.firstresponse;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.vitrine.directory.DirectoryChanged;
import fr.vitrine.events.EventsChanged;
import fr.vitrine.partners.PartnersChanged;
import fr.vitrine.volunteers.MissionsChanged;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The pages that were asked for of late, as much of them as fits. A change of what they show drops all of them at once: a
 * page is rendered in milliseconds, and every list and every count may show what has changed. Whoever asks for a page that
 * somebody else is having rendered waits for that one.
 */
class PageCache {

    private static final Logger LOG = LoggerFactory.getLogger(PageCache.class);
    private static final int MAX_ADDRESS = 400;

    private final AtomicLong generation = new AtomicLong();
    private final Cache<Key, StoredPage> pages;
    private final ConcurrentMap<Key, CompletableFuture<StoredPage>> rendering = new ConcurrentHashMap<>();

    /** What began before a change is never found after it. */
    private record Key(long generation, PageAddress address) {}

    /**
     * @param life of an entry: opening hours and the age of a record are told as of a moment
     * @param bytes of memory, together
     */
    PageCache(Duration life, long bytes) {
        pages = Caffeine.newBuilder()
                .expireAfterWrite(life)
                .maximumWeight(bytes)
                .weigher((Key key, StoredPage page) ->
                        page.weight() + 2 * key.address().query().length())
                .build();
    }

    /** Forgets everything. */
    @TransactionalEventListener(
            classes = {DirectoryChanged.class, PartnersChanged.class, EventsChanged.class, MissionsChanged.class},
            fallbackExecution = true)
    void clear() {
        generation.incrementAndGet();
        pages.invalidateAll();
        LOG.debug("Pages dropped");
    }

    long size() {
        pages.cleanUp();
        return pages.estimatedSize();
    }

    StoredPage get(PageAddress address, Supplier<StoredPage> renderer) {
        var key = new Key(generation.get(), address);
        var known = pages.getIfPresent(key);
        if (known != null) {
            return known;
        }
        var mine = new CompletableFuture<StoredPage>();
        var first = rendering.putIfAbsent(key, mine);
        return first == null ? render(key, mine, renderer) : join(first);
    }

    private StoredPage render(Key key, CompletableFuture<StoredPage> mine, Supplier<StoredPage> renderer) {
        try {
            var page = renderer.get();
            if (isKept(key, page)) {
                pages.put(key, page);
            }
            mine.complete(page);
            return page;
        } catch (RuntimeException | Error failure) {
            mine.completeExceptionally(failure);
            throw failure;
        } finally {
            rendering.remove(key);
        }
    }

    private boolean isKept(Key key, StoredPage page) {
        return (page.status() == 200 || page.status() == 301)
                && key.generation() == generation.get()
                && key.address().path().length() + key.address().query().length() <= MAX_ADDRESS;
    }

    private static StoredPage join(CompletableFuture<StoredPage> other) {
        try {
            return other.join();
        } catch (CompletionException e) {
            throw new IllegalStateException("the page could not be rendered", e.getCause());
        }
    }
}
