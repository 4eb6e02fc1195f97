package fr.vitrine.partners.requests;

import static fr.vitrine.db.jooq.partners.Tables.REQUEST_LINK;

import fr.vitrine.accounts.Token;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.Sha256;
import fr.vitrine.partners.requests.PartnerContacts.Contact;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.stereotype.Component;

/** The links by which a partner's contacts answer: for one request and one answer each, and not for ever. */
@Component
class AnswerLinks {

    private static final Duration AGAIN = Duration.ofMinutes(10);

    private final DSLContext jooq;
    private final RequestSecrets secrets;
    private final Clock clock;
    private final Duration life;

    AnswerLinks(
            DSLContext jooq,
            RequestSecrets secrets,
            Clock clock,
            @Value("${vitrine.requests.link-life:30d}") String life) {
        this.jooq = jooq;
        this.secrets = secrets;
        this.clock = clock;
        this.life = DurationStyle.detectAndParse(life);
    }

    /** @param usedAt null: it has not been used */
    record Link(
            long id,
            AssignmentId assignment,
            EmailAddress email,
            Locale language,
            OffsetDateTime expiresAt,
            @Nullable OffsetDateTime usedAt,
            @Nullable String usedFor) {}

    String create(AssignmentId assignment, Contact reader) {
        var secret = Token.random().value();
        jooq.insertInto(REQUEST_LINK)
                .set(REQUEST_LINK.ASSIGNMENT_ID, assignment.value())
                .set(REQUEST_LINK.HASH, Sha256.of(secret))
                .set(REQUEST_LINK.EMAIL, reader.email())
                .set(REQUEST_LINK.LANGUAGE, reader.language().getLanguage().equals("en") ? "en" : "fr")
                .set(REQUEST_LINK.EXPIRES_AT, OffsetDateTime.now(clock).plus(life))
                .execute();
        return secrets.linkOfPartner(secret, reader.language());
    }

    Optional<Link> find(String secret) {
        return jooq.select(
                        REQUEST_LINK.ID,
                        REQUEST_LINK.ASSIGNMENT_ID,
                        REQUEST_LINK.EMAIL,
                        REQUEST_LINK.LANGUAGE,
                        REQUEST_LINK.EXPIRES_AT,
                        REQUEST_LINK.USED_AT,
                        REQUEST_LINK.USED_FOR)
                .from(REQUEST_LINK)
                .where(REQUEST_LINK.HASH.eq(Sha256.of(secret)))
                .fetchOptional(row -> new Link(
                        row.value1(),
                        new AssignmentId(row.value2()),
                        row.value3(),
                        Locale.of(row.value4()),
                        row.value5(),
                        row.value6(),
                        row.value7()));
    }

    boolean isOver(Link link) {
        return !link.expiresAt().isAfter(OffsetDateTime.now(clock));
    }

    void use(Link link, Move move) {
        jooq.update(REQUEST_LINK)
                .set(REQUEST_LINK.USED_AT, OffsetDateTime.now(clock))
                .set(REQUEST_LINK.USED_FOR, move.code())
                .where(REQUEST_LINK.ID.eq(link.id()))
                .execute();
    }

    /** Whether its reader has had another a moment ago. */
    boolean wasJustRenewed(Link link) {
        var fresh = OffsetDateTime.now(clock).plus(life).minus(AGAIN);
        return jooq.fetchExists(
                REQUEST_LINK,
                REQUEST_LINK
                        .ASSIGNMENT_ID
                        .eq(link.assignment().value())
                        .and(REQUEST_LINK.EMAIL.eq(link.email()))
                        .and(REQUEST_LINK.EXPIRES_AT.gt(fresh)));
    }
}
