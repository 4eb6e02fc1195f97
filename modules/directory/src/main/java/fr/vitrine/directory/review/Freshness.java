package fr.vitrine.directory.review;

import static fr.vitrine.db.jooq.directory.Tables.FRESHNESS_REMINDER;
import static fr.vitrine.db.jooq.directory.Tables.PROPOSAL;

import fr.vitrine.correspondence.secret.SignedLinks;
import fr.vitrine.db.jooq.directory.enums.FreshnessAnswer;
import fr.vitrine.db.jooq.directory.enums.ProposalKind;
import fr.vitrine.directory.Change;
import fr.vitrine.directory.Change.Cause;
import fr.vitrine.directory.DirectoryChanged;
import fr.vitrine.directory.Structure;
import fr.vitrine.directory.StructureWriter;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.StructureId;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Saying that a profile is still right, signed in or by a link from a reminder. A link opens a page that asks once more:
 * programs that look into mails follow links, and must not answer for anybody.
 */
@Service
public class Freshness {

    /** Path of the page that a link opens; the token follows. */
    public static final String PATH = "/profil-a-jour/";

    private static final String PURPOSE = "directory.freshness";
    private static final Duration VALID = Duration.ofDays(90);

    private final DSLContext jooq;
    private final SignedLinks links;
    private final StructureWriter structures;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Freshness(
            DSLContext jooq,
            SignedLinks links,
            StructureWriter structures,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jooq = jooq;
        this.links = links;
        this.structures = structures;
        this.events = events;
        this.clock = clock;
    }

    public enum Answer {
        STILL_RIGHT,
        /** Leads to the form, after signing in. */
        CORRECT,
        /** A proposal to archive the structure; staff decide. */
        CLOSED
    }

    /** What a link stands for. */
    public record Link(Answer answer, Structure structure, long reminder) {}

    public sealed interface AnswerResult {

        record Thanks(Link link) implements AnswerResult {}

        /** This reminder has been answered before; nothing is done. */
        record AnsweredBefore(Structure structure) implements AnswerResult {}

        /** The link is wrong, too old, or its structure is gone. */
        record Invalid() implements AnswerResult {}
    }

    /** For the structure's members, and for staff who have asked. */
    @Transactional
    public Structure confirm(Actor actor, StructureId id) {
        actor.requireEditing(id);
        return confirmNow(new Change(actor, Cause.CONFIRMED), id);
    }

    /** What the page of a link shows before anything is answered. Whoever holds the link may ask. */
    @Transactional(readOnly = true)
    public Optional<Link> open(String token) {
        return links.verify(PURPOSE, token).flatMap(this::read);
    }

    /** Whoever holds the link may answer, once a reminder. */
    @Transactional
    public AnswerResult answer(String token) {
        var link = open(token);
        if (link.isEmpty()) {
            return new AnswerResult.Invalid();
        }
        var structure = link.get().structure();
        var answer = link.get().answer();
        var isFirst = jooq.update(FRESHNESS_REMINDER)
                        .set(
                                FRESHNESS_REMINDER.ANSWER,
                                FreshnessAnswer.valueOf(answer.name().toLowerCase(Locale.ROOT)))
                        .set(FRESHNESS_REMINDER.ANSWERED_AT, OffsetDateTime.now(clock))
                        .where(FRESHNESS_REMINDER.ID.eq(link.get().reminder()).and(FRESHNESS_REMINDER.ANSWER.isNull()))
                        .execute()
                > 0;
        if (!isFirst) {
            return new AnswerResult.AnsweredBefore(structure);
        }
        switch (answer) {
            case STILL_RIGHT -> confirmNow(new Change(Actor.VISITOR, Cause.CONFIRMED), structure.id());
            case CORRECT -> {}
            case CLOSED -> proposeClosure(structure.id());
        }
        return new AnswerResult.Thanks(link.get());
    }

    String token(Answer answer, StructureId structure, long reminder) {
        return links.sign(
                PURPOSE,
                answer + ":" + structure + ":" + reminder,
                clock.instant().plus(VALID));
    }

    private Structure confirmNow(Change change, StructureId id) {
        var current = structures.lock(id);
        var today = LocalDate.now(clock);
        if (current.details().confirmedOn().isBefore(today)) {
            structures.replace(
                    change, current, current.details().with().confirmedOn(today).build());
            events.publishEvent(new DirectoryChanged());
        }
        return structures.current(Set.of(id)).getFirst();
    }

    private void proposeClosure(StructureId id) {
        jooq.insertInto(PROPOSAL)
                .set(PROPOSAL.KIND, ProposalKind.closure)
                .set(PROPOSAL.STRUCTURE_ID, id)
                .set(PROPOSAL.SUBMITTED_AT, OffsetDateTime.now(clock))
                .set(PROPOSAL.FIELDS, new String[] {Proposal.CLOSURE})
                .onConflictDoNothing()
                .execute();
    }

    private Optional<Link> read(String payload) {
        var parts = payload.split(":", 3);
        var structure = new StructureId(Long.parseLong(parts[1]));
        var answer = Arrays.stream(Answer.values())
                .filter(known -> known.name().equals(parts[0]))
                .findFirst();
        return structures.current(Set.of(structure)).stream()
                .findFirst()
                .flatMap(found -> answer.map(known -> new Link(known, found, Long.parseLong(parts[2]))));
    }
}
