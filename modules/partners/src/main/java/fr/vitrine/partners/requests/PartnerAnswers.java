package fr.vitrine.partners.requests;

import static fr.vitrine.db.jooq.partners.Tables.PROJECT_REQUEST;
import static fr.vitrine.db.jooq.partners.Tables.REQUEST_ASSIGNMENT;
import static org.jooq.impl.DSL.select;

import fr.vitrine.accounts.Token;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.kernel.PartnerId;
import fr.vitrine.kernel.SensitiveAction;
import fr.vitrine.partners.requests.AnswerLinks.Link;
import fr.vitrine.partners.requests.PartnerContacts.Contact;
import fr.vitrine.partners.requests.ProjectRequest.Assignment;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Requests for the partners they were sent to: by the link of a mail, or signed in as one of the partner's people. */
@Service
public class PartnerAnswers {

    /** Path of the page that a link opens; the secret follows. */
    public static final String PATH = "/demandes/partenaire/";

    /** The assignment's id follows. */
    public static final String PATH_IN_OWN_SPACE = "/mon-espace/demandes/";

    private final RequestRows rows;
    private final AnswerLinks links;
    private final Answering answering;
    private final RequestMails mails;
    private final Talk talk;
    private final ApplicationEventPublisher events;

    PartnerAnswers(
            RequestRows rows,
            AnswerLinks links,
            Answering answering,
            RequestMails mails,
            Talk talk,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.links = links;
        this.answering = answering;
        this.mails = mails;
        this.talk = talk;
        this.events = events;
    }

    /** A request as one partner sees it. */
    public record Laid(ProjectRequest request, Assignment assignment) {}

    /** What a link leads to. */
    public sealed interface Opened {

        record Open(Laid laid) implements Opened {}

        /** It has been answered by this link: nothing is shown but that. */
        record Used(OffsetDateTime at, String move, PartnerId partner) implements Opened {}

        record Expired(PartnerId partner) implements Opened {}

        record Unknown() implements Opened {}
    }

    /** What came of an answer by a link. */
    public sealed interface LinkResult {

        record Answered(MoveResult result) implements LinkResult {}

        /** The link is used, expired or none: see {@link #open}. */
        record NotOpen(Opened opened) implements LinkResult {}
    }

    /** Whoever holds the link may ask; each look is logged. */
    @Transactional
    public Opened open(String secret) {
        var opened = look(secret);
        if (opened instanceof Opened.Open(var laid)) {
            log(Actor.VISITOR, laid, "by link");
        }
        return opened;
    }

    private Opened look(String secret) {
        var link = Token.parse(secret).flatMap(token -> links.find(token.value()));
        return link.map(this::opened).orElseGet(Opened.Unknown::new);
    }

    private Opened opened(Link link) {
        var laid = laid(link.assignment());
        var usedAt = link.usedAt();
        var usedFor = link.usedFor();
        if (usedAt != null && usedFor != null) {
            return new Opened.Used(usedAt, usedFor, laid.assignment().partner());
        }
        return links.isOver(link) ? new Opened.Expired(laid.assignment().partner()) : new Opened.Open(laid);
    }

    /** Of two who use one link at once the second waits for the first, and finds it used. */
    @Transactional
    public LinkResult answer(String secret, Answer answer) {
        var link = Token.parse(secret).flatMap(token -> links.find(token.value()));
        if (link.isEmpty()) {
            return new LinkResult.NotOpen(new Opened.Unknown());
        }
        rows.lock(rows.requestOf(link.get().assignment()).orElseThrow());
        if (!(look(secret) instanceof Opened.Open)) {
            return new LinkResult.NotOpen(look(secret));
        }
        var result = answering.answer(Mover.CONTACT, link.get().assignment(), answer);
        if (result instanceof MoveResult.Moved) {
            links.use(link.get(), answer.move());
        }
        return new LinkResult.Answered(result);
    }

    /** A message does not use the link up. */
    @Transactional
    public TalkResult say(String secret, String text) {
        return look(secret) instanceof Opened.Open(var laid)
                ? talk.say(Mover.CONTACT, laid.assignment().id(), text)
                : TalkResult.OVER;
    }

    /** Sends another link to the address that had this one; silent where it had another a moment ago. */
    @Transactional
    public void renew(String secret) {
        Token.parse(secret).flatMap(token -> links.find(token.value())).ifPresent(link -> {
            var stored = rows.get(rows.requestOf(link.assignment()).orElseThrow());
            var assignment = stored.request().assignment(link.assignment()).orElseThrow();
            if (assignment.state().isOpen() && !links.wasJustRenewed(link)) {
                mails.write(
                        RequestMails.NEW_LINK,
                        stored,
                        assignment,
                        new Contact(link.email(), link.language()),
                        Map.of());
            }
        });
    }

    /** Those that lie with a partner, the newest first; drafts are nobody's yet. */
    @Transactional(readOnly = true)
    public List<Laid> list(Actor actor, PartnerId partner) {
        actor.requireEditing(partner);
        var ofPartner = PROJECT_REQUEST.ID.in(select(REQUEST_ASSIGNMENT.REQUEST_ID)
                .from(REQUEST_ASSIGNMENT)
                .where(REQUEST_ASSIGNMENT.PARTNER_ID.eq(partner)));
        return rows.list(ofPartner, 0, 500).stream()
                .flatMap(stored -> stored.request().assignments().stream()
                        .filter(assignment -> assignment.partner().equals(partner))
                        .map(own -> new Laid(stored.request().shownTo(own), own)))
                .toList();
    }

    /** Each look is logged. */
    @Transactional
    public Laid get(Actor actor, AssignmentId id) {
        var laid = require(actor, id);
        log(actor, laid, null);
        return laid;
    }

    @Transactional
    public MoveResult answer(Actor actor, AssignmentId id, Answer answer) {
        require(actor, id);
        return answering.answer(new Mover(Role.PARTNER, actor.requirePerson()), id, answer);
    }

    @Transactional
    public TalkResult say(Actor actor, AssignmentId id, String text) {
        require(actor, id);
        return talk.say(new Mover(Role.PARTNER, actor.requirePerson()), id, text);
    }

    /** What another's request is answered with is the same as for none; staff have a desk of their own. */
    private Laid require(Actor actor, AssignmentId id) {
        actor.requirePerson();
        var laid = rows.requestOf(id).map(_ -> laid(id)).orElseThrow(() -> new NotFound("request"));
        var own = actor instanceof Actor.Person person
                && person.partners().containsKey(laid.assignment().partner());
        if (!own) {
            throw new NotFound("request");
        }
        return laid;
    }

    private Laid laid(AssignmentId id) {
        var request = rows.get(rows.requestOf(id).orElseThrow()).request();
        var assignment = request.assignment(id).orElseThrow();
        return new Laid(request.shownTo(assignment), assignment);
    }

    private void log(Actor actor, Laid laid, @Nullable String detail) {
        events.publishEvent(new SensitiveAction(
                actor,
                "request.opened",
                "request " + laid.request().id() + ", partner "
                        + laid.assignment().partner(),
                detail));
    }
}
