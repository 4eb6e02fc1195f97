package fr.vitrine.directory.review;

import static fr.vitrine.db.jooq.directory.Tables.FRESHNESS_REMINDER;
import static fr.vitrine.db.jooq.directory.Tables.STRUCTURE;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectOne;

import fr.vitrine.accounts.Memberships;
import fr.vitrine.correspondence.MailTemplate;
import fr.vitrine.correspondence.Outbox;
import fr.vitrine.correspondence.Site;
import fr.vitrine.db.jooq.directory.enums.StructureStatus;
import fr.vitrine.directory.Structure;
import fr.vitrine.directory.StructureWriter;
import fr.vitrine.directory.review.Freshness.Answer;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.DateWords;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.MemberRole;
import fr.vitrine.kernel.StructureId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks the people of profiles that have not been confirmed for long whether they are still right: its owners, or the
 * contact address where nobody manages it. Sample structures are left alone.
 */
@Service
public class FreshnessReminders {

    static final MailTemplate REMINDER =
            new MailTemplate("freshness-reminder", Set.of("structure", "since", "confirm", "correct", "closed"), true);

    private static final long LOCK = 0x6672_6573_68L;
    private static final int BATCH = 50;

    private final DSLContext jooq;
    private final StructureWriter structures;
    private final Memberships memberships;
    private final Freshness freshness;
    private final Outbox outbox;
    private final Site site;
    private final Clock clock;
    private final FreshnessSettings settings;
    private final TransactionTemplate transactions;

    FreshnessReminders(
            DSLContext jooq,
            StructureWriter structures,
            Memberships memberships,
            Freshness freshness,
            Outbox outbox,
            Site site,
            Clock clock,
            FreshnessSettings settings,
            PlatformTransactionManager transactionManager) {
        this.jooq = jooq;
        this.structures = structures;
        this.memberships = memberships;
        this.freshness = freshness;
        this.outbox = outbox;
        this.site = site;
        this.clock = clock;
        this.settings = settings;
        this.transactions = new TransactionTemplate(transactionManager);
    }

    private record Place(LocalDate confirmedOn, StructureId id) {}

    private record Recipient(EmailAddress email, Locale language) {}

    /**
     * Every working day. Each bundle is a transaction of its own, under a lock that all nodes share: what one node has
     * asked another sees before it asks.
     */
    @Scheduled(cron = "${vitrine.freshness.cron:0 30 8 * * MON-FRI}", zone = "Europe/Paris")
    void remindDue() {
        @Nullable Place last = null;
        var sent = 0;
        do {
            var from = last;
            var bundle = transactions.execute(_ -> remindBundle(from));
            last = bundle == null ? null : bundle.last();
            sent += bundle == null ? 0 : bundle.sent();
        } while (last != null && sent < settings.perDay());
    }

    /**
     * Asks about these, however recently they were confirmed; for staff. Whom a reminder went out for not long ago is
     * left out.
     *
     * @return those that a reminder went out for
     */
    @Transactional
    public Set<StructureId> remind(Actor actor, Collection<StructureId> ids) {
        actor.requireStaff();
        lock();
        var asked = new TreeSet<StructureId>();
        for (var structure : structures.current(ids)) {
            var wasAsked = jooq.fetchExists(
                    FRESHNESS_REMINDER, recent().and(FRESHNESS_REMINDER.STRUCTURE_ID.eq(structure.id())));
            if (!wasAsked && structure.status() == Structure.Status.PUBLISHED && remind(structure)) {
                asked.add(structure.id());
            }
        }
        return asked;
    }

    private record Bundle(@Nullable Place last, int sent) {}

    private Bundle remindBundle(@Nullable Place from) {
        lock();
        var due = jooq.select(STRUCTURE.CONFIRMED_ON, STRUCTURE.ID)
                .from(STRUCTURE)
                .where(due())
                .and(
                        from == null
                                ? inline(true).isTrue()
                                : row(STRUCTURE.CONFIRMED_ON, STRUCTURE.ID).gt(from.confirmedOn(), from.id()))
                .orderBy(STRUCTURE.CONFIRMED_ON, STRUCTURE.ID)
                .limit(BATCH)
                .fetch(found -> new Place(found.value1(), found.value2()));
        var sent = 0;
        for (var structure : structures.current(due.stream().map(Place::id).toList())) {
            sent += remind(structure) ? 1 : 0;
        }
        return new Bundle(due.isEmpty() ? null : due.getLast(), sent);
    }

    private Condition due() {
        return STRUCTURE
                .STATUS
                .eq(StructureStatus.published)
                .and(STRUCTURE.IS_EXAMPLE.isFalse())
                .and(STRUCTURE.CONFIRMED_ON.lt(LocalDate.now(clock).minusMonths(settings.months())))
                .and(notExists(selectOne()
                        .from(FRESHNESS_REMINDER)
                        .where(FRESHNESS_REMINDER.STRUCTURE_ID.eq(STRUCTURE.ID).and(recent()))));
    }

    private Condition recent() {
        return FRESHNESS_REMINDER.SENT_AT.gt(OffsetDateTime.now(clock).minusDays(settings.repeatDays()));
    }

    /** Whether there was anybody to ask. */
    private boolean remind(Structure structure) {
        var recipients = recipients(structure);
        recipients.forEach(recipient -> write(structure, recipient));
        return !recipients.isEmpty();
    }

    private List<Recipient> recipients(Structure structure) {
        var members = memberships.list(Actor.OPERATOR, structure.id());
        var email = structure.details().email();
        if (members.isEmpty()) {
            return email == null ? List.of() : List.of(new Recipient(email, Locale.FRENCH));
        }
        var owners = members.stream()
                .filter(member -> member.role() == MemberRole.OWNER)
                .toList();
        return (owners.isEmpty() ? members : owners)
                .stream()
                        .map(member -> new Recipient(member.email(), member.language()))
                        .toList();
    }

    private void write(Structure structure, Recipient recipient) {
        var id = jooq.insertInto(FRESHNESS_REMINDER)
                .set(FRESHNESS_REMINDER.STRUCTURE_ID, structure.id())
                .set(FRESHNESS_REMINDER.EMAIL, recipient.email().value())
                .set(FRESHNESS_REMINDER.SENT_AT, OffsetDateTime.now(clock))
                .returning(FRESHNESS_REMINDER.ID)
                .fetchSingle(FRESHNESS_REMINDER.ID);
        var since = DateWords.of(
                structure.details().confirmedOn(),
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(recipient.language()));
        outbox.write(
                REMINDER,
                recipient.language(),
                recipient.email(),
                Map.of(
                        "structure", structure.details().name(),
                        "since", since,
                        "confirm", link(Answer.STILL_RIGHT, structure, id),
                        "correct", link(Answer.CORRECT, structure, id),
                        "closed", link(Answer.CLOSED, structure, id)));
    }

    private String link(Answer answer, Structure structure, long reminder) {
        return site.address(Freshness.PATH + freshness.token(answer, structure.id(), reminder));
    }

    private void lock() {
        jooq.execute("select pg_advisory_xact_lock({0})", inline(LOCK));
    }
}
