package fr.vitrine.partners.requests;

import static fr.vitrine.db.jooq.partners.Tables.PROJECT_REQUEST;

import fr.vitrine.accounts.Token;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.kernel.PartnerId;
import fr.vitrine.kernel.Sha256;
import fr.vitrine.kernel.Text;
import fr.vitrine.partners.requests.RequestRows.Stored;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A request for the person whose project it is: whoever holds the link of their mails, and nobody else. */
@Service
public class OwnRequests {

    /** Path of the person's page; the secret follows. */
    public static final String PATH = "/demandes/";

    public static final int MOST_PARTNERS = 8;

    private final DSLContext jooq;
    private final RequestRows rows;
    private final Moves moves;
    private final Answering answering;
    private final RequestMails mails;
    private final PartnerContacts contacts;
    private final Talk talk;
    private final RequestStore store;

    OwnRequests(
            DSLContext jooq,
            RequestRows rows,
            Moves moves,
            Answering answering,
            RequestMails mails,
            PartnerContacts contacts,
            Talk talk,
            RequestStore store) {
        this.jooq = jooq;
        this.rows = rows;
        this.moves = moves;
        this.answering = answering;
        this.mails = mails;
        this.contacts = contacts;
        this.talk = talk;
        this.store = store;
    }

    /**
     * @param email null: forgotten
     * @param wish the partner from whose page it was begun
     */
    public record Own(
            ProjectRequest request,
            @Nullable EmailAddress email,
            Locale language,
            @Nullable PartnerId wish) {}

    /** What came of sending. */
    public enum SendResult {
        SENT,
        NOBODY_CHOSEN,
        TOO_MANY_CHOSEN,
        /** One of them is no partner any more. */
        PARTNER_GONE,
        /** It was sent before. */
        SENT_BEFORE
    }

    @Transactional(readOnly = true)
    public Optional<Own> find(String secret) {
        return stored(secret)
                .map(stored -> new Own(stored.request(), stored.email(), stored.language(), stored.wish()));
    }

    /** Corrects a draft; what has been sent stays as it was. */
    @Transactional
    public Set<RequestForm.Problem> correct(String secret, RequestForm form) {
        var stored = lock(secret);
        var problems = form.problems();
        if (problems.isEmpty() && stored.request().state() == RequestState.DRAFT) {
            store.replace(stored.request().id(), form);
        }
        return problems;
    }

    /** The link came by mail: whoever sends has the address. */
    @Transactional
    public SendResult send(String secret, Set<PartnerId> partners) {
        var stored = lock(secret);
        var id = stored.request().id();
        if (stored.request().state() != RequestState.DRAFT) {
            return SendResult.SENT_BEFORE;
        }
        if (partners.isEmpty()) {
            return SendResult.NOBODY_CHOSEN;
        }
        if (partners.size() > MOST_PARTNERS) {
            return SendResult.TOO_MANY_CHOSEN;
        }
        if (!partners.stream().allMatch(contacts::isPublished)) {
            return SendResult.PARTNER_GONE;
        }
        moves.move(Mover.PERSON, id, RequestMove.SEND, "");
        partners.stream().sorted().forEach(partner -> moves.assign(id, partner));
        var sent = rows.get(id);
        sent.request().assignments().forEach(assignment -> answering.present(sent, assignment));
        mails.toPerson(RequestMails.SENT, sent, Map.of("partners", mails.names(partners)));
        return SendResult.SENT;
    }

    @Transactional
    public TalkResult say(String secret, AssignmentId assignment, String text) {
        requireOwn(secret, assignment);
        return talk.say(Mover.PERSON, assignment, text);
    }

    /** What one partner has done is enough, or is wanted no more. */
    @Transactional
    public MoveResult answer(String secret, AssignmentId assignment, Answer answer) {
        requireOwn(secret, assignment);
        return answering.answer(Mover.PERSON, assignment, answer);
    }

    /** From all partners. */
    @Transactional
    public boolean withdraw(String secret) {
        return end(secret, RequestMove.WITHDRAW);
    }

    /** The person has what they need. */
    @Transactional
    public boolean close(String secret) {
        return end(secret, RequestMove.CLOSE);
    }

    private boolean end(String secret, RequestMove move) {
        var before = lock(secret);
        var open = before.request().assignments().stream()
                .filter(assignment -> assignment.state().isOpen())
                .toList();
        var moved = moves.move(Mover.PERSON, before.request().id(), move, "");
        if (moved) {
            open.forEach(assignment -> mails.toPartner(RequestMails.WITHDRAWN, before, assignment, Map.of()));
        }
        return moved;
    }

    /** Once it has ended; said again, the last word counts. */
    @Transactional
    public boolean judge(String secret, Usefulness usefulness, String words) {
        var request = lock(secret).request();
        var clean = Text.clean(words);
        if (request.state() != RequestState.CLOSED) {
            return false;
        }
        jooq.update(PROJECT_REQUEST)
                .set(PROJECT_REQUEST.USEFULNESS, usefulness.code())
                .set(PROJECT_REQUEST.USEFULNESS_WORDS, clean.isEmpty() ? null : cut(clean))
                .where(PROJECT_REQUEST.ID.eq(request.id().value()))
                .execute();
        return true;
    }

    private static String cut(String text) {
        return text.length() > Moves.MAX_REASON ? text.substring(0, Moves.MAX_REASON) : text;
    }

    /** Deletes a draft, or what has ended, for good. */
    @Transactional
    public boolean erase(String secret) {
        var request = lock(secret).request();
        if (request.state().isOpen()) {
            return false;
        }
        store.erase(request.id());
        return true;
    }

    private Optional<Stored> stored(String secret) {
        return Token.parse(secret)
                .flatMap(token -> rows.find(PROJECT_REQUEST.SECRET_HASH.eq(Sha256.of(token.value()))))
                .filter(stored -> stored.email() != null);
    }

    private Stored lock(String secret) {
        var found = stored(secret).orElseThrow(() -> new NotFound("request"));
        return rows.lock(found.request().id());
    }

    private void requireOwn(String secret, AssignmentId assignment) {
        if (stored(secret)
                .flatMap(found -> found.request().assignment(assignment))
                .isEmpty()) {
            throw new NotFound("assignment");
        }
    }
}
