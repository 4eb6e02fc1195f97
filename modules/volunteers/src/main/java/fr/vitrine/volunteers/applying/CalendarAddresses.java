package fr.vitrine.volunteers.applying;

import static fr.vitrine.db.jooq.volunteers.Tables.CALENDAR_ADDRESS;

import fr.vitrine.correspondence.Site;
import fr.vitrine.correspondence.secret.InstallationSecret;
import fr.vitrine.correspondence.secret.Signer;
import fr.vitrine.kernel.PersonId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * The addresses at which calendars read when somebody volunteers. Whoever has one may: it is a nonce and its signature, and
 * stands in no table; with another nonce it is another address, and the old one leads nowhere.
 */
@Component
class CalendarAddresses {

    static final String PATH = "/mon-calendrier/";

    private static final Pattern FORM = Pattern.compile("[0-9a-f-]{36}\\.[A-Za-z0-9_-]{22}");
    private static final int NONCE = 36;
    private static final int SIGNATURE_BYTES = 16;

    private final DSLContext jooq;
    private final Signer signer;
    private final Site site;
    private final Clock clock;

    CalendarAddresses(DSLContext jooq, InstallationSecret secret, Site site, Clock clock) {
        this.jooq = jooq;
        this.signer = secret.signer("volunteers-calendars");
        this.site = site;
        this.clock = clock;
    }

    /** The address that there is, or a first one. */
    String of(PersonId person) {
        jooq.insertInto(CALENDAR_ADDRESS)
                .set(CALENDAR_ADDRESS.PERSON_ID, person)
                .set(CALENDAR_ADDRESS.NONCE, UUID.randomUUID())
                .set(CALENDAR_ADDRESS.CREATED_AT, OffsetDateTime.now(clock))
                .onConflictDoNothing()
                .execute();
        var nonce = jooq.select(CALENDAR_ADDRESS.NONCE)
                .from(CALENDAR_ADDRESS)
                .where(CALENDAR_ADDRESS.PERSON_ID.eq(person))
                .fetchSingle(CALENDAR_ADDRESS.NONCE);
        return site.address(PATH + nonce + "." + signature(nonce.toString()) + ".ics");
    }

    void revoke(PersonId person) {
        jooq.deleteFrom(CALENDAR_ADDRESS)
                .where(CALENDAR_ADDRESS.PERSON_ID.eq(person))
                .execute();
    }

    /** Whose it is. */
    Optional<PersonId> holder(String token) {
        if (!FORM.matcher(token).matches()) {
            return Optional.empty();
        }
        var nonce = token.substring(0, NONCE);
        var isOurs = MessageDigest.isEqual(
                signature(nonce).getBytes(StandardCharsets.US_ASCII),
                token.substring(NONCE + 1).getBytes(StandardCharsets.US_ASCII));
        return isOurs
                ? jooq.select(CALENDAR_ADDRESS.PERSON_ID)
                        .from(CALENDAR_ADDRESS)
                        .where(CALENDAR_ADDRESS.NONCE.eq(UUID.fromString(nonce)))
                        .fetchOptional(CALENDAR_ADDRESS.PERSON_ID)
                : Optional.empty();
    }

    private String signature(String nonce) {
        var cut = Arrays.copyOf(signer.sign(nonce), SIGNATURE_BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cut);
    }
}
