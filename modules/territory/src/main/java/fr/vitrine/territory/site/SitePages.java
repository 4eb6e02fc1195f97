package fr.vitrine.territory.site;

import static fr.vitrine.db.jooq.territory.Tables.ADDED_PAGE;
import static fr.vitrine.db.jooq.territory.Tables.PAGE_VERSION;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.kernel.SensitiveAction;
import fr.vitrine.kernel.Slug;
import fr.vitrine.territory.site.SavePageResult.Conflict;
import fr.vitrine.territory.site.SavePageResult.Invalid;
import fr.vitrine.territory.site.SavePageResult.Saved;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The pages of text as staff have written them. Those that every site has are shown from their files until somebody writes
 * them anew; others can be added. Every version is kept.
 */
@Service
public class SitePages {

    /** Those that every site has, by their addresses. */
    public static final List<String> OWN = List.of(
            "ess", "accessibilite", "mentions-legales", "donnees-personnelles", "donnees-ouvertes", "conditions");

    private final DSLContext jooq;
    private final ApplicationEventPublisher events;

    private final AtomicLong generation = new AtomicLong();

    private volatile @Nullable Snapshot snapshot;

    SitePages(DSLContext jooq, ApplicationEventPublisher events) {
        this.jooq = jooq;
        this.events = events;
    }

    /** @param shown to everybody; else only staff know of it */
    public record AddedPage(Slug slug, boolean shown) {}

    private record Key(String slug, String language) {}

    private record Snapshot(Map<Key, PageText> texts, List<AddedPage> added) {}

    /** What stands there now, of those that were written; anybody may ask. */
    public Optional<PageText> find(String slug, String language) {
        return Optional.ofNullable(current().texts().get(new Key(slug, language)));
    }

    /** The added pages that everybody sees, the oldest first. */
    public List<Slug> added() {
        return current().added().stream()
                .filter(AddedPage::shown)
                .map(AddedPage::slug)
                .toList();
    }

    @Transactional(readOnly = true)
    public List<AddedPage> listAdded(Actor actor) {
        actor.requireStaff();
        return readAdded();
    }

    /** The last first. */
    @Transactional(readOnly = true)
    public List<PageVersion> history(Actor actor, String slug, String language) {
        actor.requireStaff();
        return jooq.selectFrom(PAGE_VERSION)
                .where(PAGE_VERSION.SLUG.eq(slug).and(PAGE_VERSION.LANGUAGE.eq(language)))
                .orderBy(PAGE_VERSION.VERSION.desc())
                .fetch(row -> new PageVersion(
                        row.getVersion(),
                        new PageText(row.getTitle(), row.getSummary(), row.getBody()),
                        row.getSavedAt(),
                        row.getUpdatedBy()));
    }

    /** @param version that was read; 0: none was written */
    @Transactional
    public SavePageResult save(Actor actor, Slug slug, String language, int version, PageText written) {
        actor.requireStaff();
        requireKnown(slug);
        var text = written.cleaned();
        var problems = text.problems();
        return problems.isEmpty() ? insert(actor, slug, language, version, text) : new Invalid(problems);
    }

    /** A page of its own, in French to begin with, hidden until it is shown; its address follows its title. */
    @Transactional
    public SavePageResult add(Actor actor, PageText written) {
        actor.requireStaff();
        var text = written.cleaned();
        var problems = text.problems();
        if (!problems.isEmpty()) {
            return new Invalid(problems);
        }
        var slug = freeSlug(text.title());
        jooq.insertInto(ADDED_PAGE)
                .set(ADDED_PAGE.SLUG, slug.value())
                .set(ADDED_PAGE.SHOWN, false)
                .execute();
        return insert(actor, slug, "fr", 0, text);
    }

    /** Shows an added page, or hides it; nothing of it is lost. */
    @Transactional
    public void show(Actor actor, Slug slug, boolean shown) {
        actor.requireStaff();
        var known = jooq.update(ADDED_PAGE)
                .set(ADDED_PAGE.SHOWN, shown)
                .where(ADDED_PAGE.SLUG.eq(slug.value()))
                .execute();
        if (known == 0) {
            throw new NotFound("page");
        }
        changed(actor, shown ? "page.shown" : "page.hidden", slug.value(), null);
    }

    /** Forgets what was read: it has changed, here or elsewhere. */
    public void reload() {
        generation.incrementAndGet();
        snapshot = null;
    }

    private SavePageResult insert(Actor actor, Slug slug, String language, int version, PageText text) {
        var latest = select(max(PAGE_VERSION.VERSION))
                .from(PAGE_VERSION)
                .where(PAGE_VERSION.SLUG.eq(slug.value()).and(PAGE_VERSION.LANGUAGE.eq(language)));
        if (Optional.ofNullable(jooq.fetchValue(latest)).orElse(0) != version) {
            return new Conflict();
        }
        var inserted = jooq.insertInto(PAGE_VERSION)
                .set(PAGE_VERSION.SLUG, slug.value())
                .set(PAGE_VERSION.LANGUAGE, language)
                .set(PAGE_VERSION.VERSION, version + 1)
                .set(PAGE_VERSION.TITLE, text.title())
                .set(PAGE_VERSION.SUMMARY, text.summary())
                .set(PAGE_VERSION.BODY, text.body())
                .set(PAGE_VERSION.UPDATED_BY, actor.person().orElse(null))
                .onConflictDoNothing()
                .execute();
        if (inserted == 0) {
            return new Conflict();
        }
        changed(actor, "page.saved", slug.value(), language + " " + (version + 1));
        return new Saved(slug, version + 1);
    }

    private void changed(Actor actor, String action, String subject, @Nullable String detail) {
        events.publishEvent(new SensitiveAction(actor, action, subject, detail));
        events.publishEvent(new SiteChanged());
    }

    private void requireKnown(Slug slug) {
        if (!OWN.contains(slug.value()) && !isAdded(slug)) {
            throw new NotFound("page");
        }
    }

    private boolean isAdded(Slug slug) {
        return jooq.fetchExists(ADDED_PAGE, ADDED_PAGE.SLUG.eq(slug.value()));
    }

    private Slug freeSlug(String title) {
        return Slug.of(title, "page").free(slug -> OWN.contains(slug.value()) || isAdded(slug));
    }

    private Snapshot current() {
        var known = snapshot;
        if (known == null) {
            var began = generation.get();
            known = read();
            if (began == generation.get()) {
                snapshot = known;
            }
        }
        return known;
    }

    private Snapshot read() {
        var texts = new HashMap<Key, PageText>();
        jooq.selectDistinct()
                .on(PAGE_VERSION.SLUG, PAGE_VERSION.LANGUAGE)
                .from(PAGE_VERSION)
                .orderBy(PAGE_VERSION.SLUG, PAGE_VERSION.LANGUAGE, PAGE_VERSION.VERSION.desc())
                .fetchInto(PAGE_VERSION)
                .forEach(row -> texts.put(
                        new Key(row.getSlug(), row.getLanguage()),
                        new PageText(row.getTitle(), row.getSummary(), row.getBody())));
        return new Snapshot(Map.copyOf(texts), readAdded());
    }

    private List<AddedPage> readAdded() {
        return jooq.selectFrom(ADDED_PAGE)
                .orderBy(ADDED_PAGE.POSITION)
                .fetch(row -> new AddedPage(new Slug(row.getSlug()), row.getShown()));
    }
}
