package fr.vitrine.partners.requests;

import static fr.vitrine.db.jooq.partners.Tables.PROJECT_REQUEST;
import static fr.vitrine.db.jooq.partners.Tables.REQUEST_ASSIGNMENT;
import static fr.vitrine.db.jooq.partners.Tables.REQUEST_MESSAGE;
import static fr.vitrine.db.jooq.partners.Tables.REQUEST_MOVE;
import static org.jooq.impl.DSL.when;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.vitrine.directory.Taxonomies;
import fr.vitrine.directory.importing.SampleFiles;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.partners.Applicant;
import fr.vitrine.partners.Coded;
import fr.vitrine.partners.OfferKind;
import fr.vitrine.partners.Stage;
import fr.vitrine.partners.requests.ProjectRequest.Assignment;
import fr.vitrine.partners.requests.Recipients.Proposed;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A few requests that a new installation begins with, {@code requests.json} beside the sample structures: all of them are
 * examples, go to whom the matching proposes, and nobody is written to about them.
 */
@Service
public class SampleRequests {

    private static final String FILE = "requests.json";

    private final DSLContext jooq;
    private final RequestStore store;
    private final RequestRows rows;
    private final Moves moves;
    private final Answering answering;
    private final Recipients recipients;
    private final Taxonomies taxonomies;
    private final SampleFiles files;
    private final Clock clock;

    SampleRequests(
            DSLContext jooq,
            RequestStore store,
            RequestRows rows,
            Moves moves,
            Answering answering,
            Recipients recipients,
            Taxonomies taxonomies,
            SampleFiles files,
            Clock clock) {
        this.jooq = jooq;
        this.store = store;
        this.rows = rows;
        this.moves = moves;
        this.answering = answering;
        this.recipients = recipients;
        this.taxonomies = taxonomies;
        this.files = files;
        this.clock = clock;
    }

    record File(@JsonProperty("demandes") List<Sample> requests) {}

    /**
     * @param answers what the first partners proposed have answered, in their order: codes of moves
     * @param sentDaysAgo by the clock of the loading
     */
    record Sample(
            @JsonProperty("nom") String name,
            @JsonProperty("projet") String description,
            @JsonProperty("etape") String stage,
            @JsonProperty("domaine") @Nullable String domain,
            @Nullable String commune,
            @JsonProperty("forme") @Nullable String legalForm,
            @JsonProperty("besoins") List<String> needs,
            @JsonProperty("partenaires") int partners,
            @JsonProperty("reponses") List<SampleAnswer> answers,
            @JsonProperty("envoyee_il_y_a_jours") int sentDaysAgo) {

        /** One after the other in the time since then. */
        long answeredDaysAgo(int number) {
            return sentDaysAgo - Math.ceilDiv((number + 1L) * sentDaysAgo, answers.size() + 2);
        }

        RequestForm form(Taxonomies taxonomies) {
            return new RequestForm(
                    description,
                    Coded.of(Stage.class, stage),
                    domain == null
                            ? null
                            : taxonomies.current().find(domain).orElseThrow().id(),
                    "",
                    commune == null ? null : new CommuneCode(commune),
                    legalForm == null ? null : Applicant.ofForm(legalForm),
                    Set.copyOf(needs.stream()
                            .map(code -> Coded.of(OfferKind.class, code))
                            .collect(Collectors.toSet())),
                    name,
                    "porteur@exemple.example.invalid",
                    "",
                    true,
                    null,
                    Locale.FRENCH);
        }
    }

    record SampleAnswer(
            @JsonProperty("geste") String move,
            @JsonProperty("mot") String reason) {}

    /** Loads them where there is no request at all. */
    @Transactional
    public void loadIfEmpty(Actor actor) {
        actor.requireOperator();
        if (!jooq.fetchExists(PROJECT_REQUEST)) {
            files.read(FILE, File.class).ifPresent(file -> file.requests().forEach(this::load));
        }
    }

    private void load(Sample sample) {
        var id = store.create(sample.form(taxonomies), true);
        moves.move(Mover.PERSON, id, RequestMove.SEND, "");
        recipients.of(rows.get(id).request().details()).stream()
                .limit(sample.partners())
                .map(Proposed::partner)
                .forEach(partner -> moves.assign(id, partner));
        var laid = rows.get(id);
        laid.request().assignments().forEach(assignment -> answering.present(laid, assignment));
        var sent = laid.request().assignments();
        for (var n = 0; n < Math.min(sent.size(), sample.answers().size()); n++) {
            answer(sent.get(n), sample.answers().get(n));
        }
        sentAt(id, OffsetDateTime.now(clock).minusDays(sample.sentDaysAgo()));
        for (var n = 0; n < Math.min(sent.size(), sample.answers().size()); n++) {
            answeredAt(id, sent.get(n), OffsetDateTime.now(clock).minusDays(sample.answeredDaysAgo(n)));
        }
    }

    private void sentAt(RequestId id, OffsetDateTime then) {
        jooq.update(PROJECT_REQUEST)
                .set(PROJECT_REQUEST.CREATED_AT, then)
                .set(PROJECT_REQUEST.CONSENTED_AT, then)
                .set(PROJECT_REQUEST.SENT_AT, then)
                .where(PROJECT_REQUEST.ID.eq(id.value()))
                .execute();
        jooq.update(REQUEST_ASSIGNMENT)
                .set(REQUEST_ASSIGNMENT.CREATED_AT, then)
                .set(REQUEST_ASSIGNMENT.WAITING_SINCE, then)
                .where(REQUEST_ASSIGNMENT.REQUEST_ID.eq(id.value()))
                .execute();
        jooq.update(REQUEST_MOVE)
                .set(REQUEST_MOVE.AT, then)
                .where(REQUEST_MOVE.REQUEST_ID.eq(id.value()))
                .execute();
    }

    /** What the last answer brings about for the request as a whole happens with it. */
    private void answeredAt(RequestId id, Assignment assignment, OffsetDateTime then) {
        var answer = assignment.id().value();
        jooq.update(REQUEST_ASSIGNMENT)
                .set(REQUEST_ASSIGNMENT.FIRST_ANSWER_AT, then)
                .where(REQUEST_ASSIGNMENT.ID.eq(answer))
                .execute();
        jooq.update(REQUEST_MOVE)
                .set(REQUEST_MOVE.AT, then)
                .where(REQUEST_MOVE.REQUEST_ID.eq(id.value()))
                .and(REQUEST_MOVE
                        .ASSIGNMENT_ID
                        .eq(answer)
                        .and(REQUEST_MOVE.MOVER.eq(Role.PARTNER.code()))
                        .or(REQUEST_MOVE.MOVE.eq(RequestMove.CLOSE.code())))
                .execute();
        jooq.update(REQUEST_MESSAGE)
                .set(REQUEST_MESSAGE.AT, then)
                .where(REQUEST_MESSAGE.ASSIGNMENT_ID.eq(answer))
                .execute();
        jooq.update(PROJECT_REQUEST)
                .set(PROJECT_REQUEST.CLOSED_AT, when(PROJECT_REQUEST.CLOSED_AT.isNotNull(), then))
                .where(PROJECT_REQUEST.ID.eq(id.value()))
                .execute();
    }

    private void answer(Assignment assignment, SampleAnswer answer) {
        var move = Coded.of(Move.class, answer.move());
        if (move == Move.FINISH) {
            answering.answer(Mover.CONTACT, assignment.id(), new Answer(Move.TAKE, assignment.version(), ""));
            answering.answer(
                    Mover.CONTACT, assignment.id(), new Answer(move, assignment.version() + 1, answer.reason()));
        } else {
            answering.answer(Mover.CONTACT, assignment.id(), new Answer(move, assignment.version(), answer.reason()));
        }
    }
}
