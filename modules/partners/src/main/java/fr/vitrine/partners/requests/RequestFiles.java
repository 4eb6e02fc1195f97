package fr.vitrine.partners.requests;

import static fr.vitrine.db.jooq.partners.Tables.PROJECT_REQUEST;
import static fr.vitrine.db.jooq.partners.Tables.REQUEST_FILE;

import fr.vitrine.accounts.Token;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.kernel.Sha256;
import fr.vitrine.partners.FileKinds;
import fr.vitrine.partners.requests.PartnerAnswers.Opened;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files of requests: handed out to whoever may read the request, to be kept and never to be shown in the browser. */
@Service
public class RequestFiles {

    public static final int MOST = 5;
    public static final int MAX_BYTES = 5 << 20;

    private final DSLContext jooq;
    private final RequestRows rows;
    private final PartnerAnswers answers;
    private final Clock clock;

    RequestFiles(DSLContext jooq, RequestRows rows, PartnerAnswers answers, Clock clock) {
        this.jooq = jooq;
        this.rows = rows;
        this.answers = answers;
        this.clock = clock;
    }

    /** What came of a file. */
    public enum FileResult {
        KEPT,
        EMPTY,
        /** More than 5 MB. */
        TOO_LARGE,
        /** There are five already. */
        TOO_MANY,
        /** It is none of those that are taken, or it holds programs. */
        FORBIDDEN,
        /** The request has ended. */
        OVER
    }

    /** A file as it is handed out. */
    public record Content(String name, String mediaType, byte[] bytes) {}

    /** By the person's link. */
    @Transactional
    public FileResult add(String secret, String name, byte[] file) {
        return add(own(secret), Role.PERSON, name, file);
    }

    @Transactional
    public FileResult add(Actor actor, RequestId id, String name, byte[] file) {
        actor.requireStaff();
        return add(id, Role.STAFF, name, file);
    }

    private FileResult add(RequestId id, Role role, String name, byte[] file) {
        var request = rows.lock(id).request();
        if (request.state() != RequestState.DRAFT && !request.state().isOpen()) {
            return FileResult.OVER;
        }
        if (file.length == 0) {
            return FileResult.EMPTY;
        }
        if (file.length > MAX_BYTES) {
            return FileResult.TOO_LARGE;
        }
        if (request.files().stream().filter(known -> known.from() == role).count() >= MOST) {
            return FileResult.TOO_MANY;
        }
        var accepted = FileKinds.read(file);
        accepted.ifPresent(known -> jooq.insertInto(REQUEST_FILE)
                .set(REQUEST_FILE.REQUEST_ID, id.value())
                .set(REQUEST_FILE.NAME, FileKinds.name(name, known.extension()))
                .set(REQUEST_FILE.MEDIA_TYPE, known.mediaType())
                .set(REQUEST_FILE.CONTENT, known.content())
                .set(REQUEST_FILE.MOVER, role.code())
                .set(REQUEST_FILE.ADDED_AT, OffsetDateTime.now(clock))
                .execute());
        return accepted.isPresent() ? FileResult.KEPT : FileResult.FORBIDDEN;
    }

    /** Of a draft, or of what has been sent and goes on: the person's own. */
    @Transactional
    public void remove(String secret, long file) {
        jooq.deleteFrom(REQUEST_FILE)
                .where(REQUEST_FILE
                        .ID
                        .eq(file)
                        .and(REQUEST_FILE.REQUEST_ID.eq(own(secret).value())))
                .and(REQUEST_FILE.MOVER.eq(Role.PERSON.code()))
                .execute();
    }

    /** By the person's link. */
    @Transactional(readOnly = true)
    public Optional<Content> open(String secret, long file) {
        return read(own(secret), file);
    }

    /** By a partner's link, as long as it is open. */
    @Transactional
    public Optional<Content> openAsPartner(String secret, long file) {
        return answers.open(secret) instanceof Opened.Open(var laid)
                ? read(laid.request().id(), file)
                : Optional.empty();
    }

    /** One of the partner's people. */
    @Transactional
    public Optional<Content> open(Actor actor, AssignmentId assignment, long file) {
        return read(answers.get(actor, assignment).request().id(), file);
    }

    @Transactional(readOnly = true)
    public Optional<Content> openAsStaff(Actor actor, RequestId id, long file) {
        actor.requireStaff();
        return read(id, file);
    }

    private Optional<Content> read(RequestId id, long file) {
        return jooq.select(REQUEST_FILE.NAME, REQUEST_FILE.MEDIA_TYPE, REQUEST_FILE.CONTENT)
                .from(REQUEST_FILE)
                .where(REQUEST_FILE.ID.eq(file).and(REQUEST_FILE.REQUEST_ID.eq(id.value())))
                .fetchOptional(row -> new Content(row.value1(), row.value2(), row.value3()));
    }

    private RequestId own(String secret) {
        return Token.parse(secret)
                .flatMap(token -> rows.find(PROJECT_REQUEST.SECRET_HASH.eq(Sha256.of(token.value()))))
                .orElseThrow(() -> new NotFound("request"))
                .request()
                .id();
    }
}
