package fr.vitrine.directory.review;

import static fr.vitrine.db.jooq.directory.Tables.PAGE_VIEW;
import static org.jooq.impl.DSL.sum;

import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.Slug;
import fr.vitrine.kernel.StructureId;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * How often the page of a structure is looked at: a number a day, and nothing of who looked. Counted in memory and added
 * to the table every few seconds and at the end, so that a visitor never waits for it; a crash loses those seconds.
 */
@Service
public class PageViews {

    private static final Logger LOG = LoggerFactory.getLogger(PageViews.class);

    private final DSLContext jooq;
    private final Clock clock;
    private final Map<Key, Integer> counted = new ConcurrentHashMap<>();

    PageViews(DSLContext jooq, Clock clock) {
        this.jooq = jooq;
        this.clock = clock;
    }

    private record Key(Slug structure, LocalDate day) {}

    public record Week(LocalDate monday, int views) {}

    /** Somebody looks at the structure's public page. */
    public void count(Slug structure) {
        counted.merge(new Key(structure, LocalDate.now(clock)), 1, Integer::sum);
    }

    /**
     * The last weeks, this one last, without gaps, with what this node has counted until now. For staff, and for the
     * structure's members.
     */
    public List<Week> list(Actor actor, StructureId structure, int weeks) {
        actor.requireEditing(structure);
        flush();
        var first = monday(LocalDate.now(clock)).minusWeeks(weeks - 1L);
        var byWeek = new HashMap<LocalDate, Integer>();
        jooq.selectFrom(PAGE_VIEW)
                .where(PAGE_VIEW.STRUCTURE_ID.eq(structure).and(PAGE_VIEW.DAY.ge(first)))
                .forEach(row -> byWeek.merge(monday(row.getDay()), row.getViews(), Integer::sum));
        return IntStream.range(0, weeks)
                .mapToObj(first::plusWeeks)
                .map(monday -> new Week(monday, byWeek.getOrDefault(monday, 0)))
                .toList();
    }

    /** Of all structures together, since that day. For staff. */
    public long total(Actor actor, LocalDate since) {
        actor.requireStaff();
        var total = jooq.select(sum(PAGE_VIEW.VIEWS))
                .from(PAGE_VIEW)
                .where(PAGE_VIEW.DAY.ge(since))
                .fetchSingle()
                .value1();
        return total == null ? 0 : total.longValue();
    }

    /** Several nodes may do so at once. */
    @Scheduled(fixedDelay = 10_000)
    @PreDestroy
    void flush() {
        var taken = new HashMap<Key, Integer>();
        for (var key : List.copyOf(counted.keySet())) {
            var views = counted.remove(key);
            if (views != null) {
                taken.put(key, views);
            }
        }
        if (taken.isEmpty()) {
            return;
        }
        try {
            write(taken);
        } catch (RuntimeException unreachable) {
            taken.forEach((key, views) -> counted.merge(key, views, Integer::sum));
            LOG.warn("Page views could not be stored, they are kept for later: {}", unreachable.getMessage());
        }
    }

    /** What is no structure that the public sees is passed over. In order, so that two nodes never wait for each other. */
    private void write(Map<Key, Integer> views) {
        jooq.transaction(transaction -> transaction
                .dsl()
                .batch(views.entrySet().stream()
                        .sorted(Comparator.comparing((Map.Entry<Key, Integer> entry) ->
                                        entry.getKey().structure().value())
                                .thenComparing(entry -> entry.getKey().day()))
                        .map(entry -> transaction
                                .dsl()
                                .query(
                                        """
                                insert into directory.page_view (structure_id, day, views)
                                select s.id, {1}, {2} from directory.structure s where s.slug = {0} and s.status = 'published'
                                on conflict (structure_id, day) do update
                                set views = page_view.views + excluded.views""",
                                        entry.getKey().structure().value(),
                                        entry.getKey().day(),
                                        entry.getValue()))
                        .toList())
                .execute());
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
