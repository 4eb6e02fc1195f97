package fr.vitrine.correspondence.secret;

import static fr.vitrine.db.jooq.correspondence.Tables.INSTALLATION_SECRET;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The secret of this installation: what {@code VITRINE_SECRET} says, else 32 random bytes that the first start puts into
 * the database. It is never used itself: each purpose has a key derived from it.
 */
@Component
public class InstallationSecret {

    private static final int BYTES = 32;
    private static final int MIN_CONFIGURED = 32;

    private final byte[] secret;

    /** @throws IllegalStateException where the configured secret is too short to be one */
    InstallationSecret(DSLContext jooq, @Value("${vitrine.secret:}") String configured) {
        if (!configured.isEmpty() && configured.length() < MIN_CONFIGURED) {
            throw new IllegalStateException("VITRINE_SECRET must have at least " + MIN_CONFIGURED + " characters");
        }
        secret = configured.isEmpty() ? stored(jooq) : configured.getBytes(StandardCharsets.UTF_8);
    }

    /** Two instances may start at once: the first one's bytes stay. */
    private static byte[] stored(DSLContext jooq) {
        var random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        jooq.insertInto(INSTALLATION_SECRET)
                .set(INSTALLATION_SECRET.SECRET, random)
                .onConflictDoNothing()
                .execute();
        return jooq.select(INSTALLATION_SECRET.SECRET)
                .from(INSTALLATION_SECRET)
                .fetchSingle(INSTALLATION_SECRET.SECRET);
    }

    /**
     * A key of 256 bits for this purpose alone (HKDF-SHA256, RFC 5869): the same at each call and after a restart, and of
     * no use for finding another's.
     *
     * @param algorithm what the key is for: {@code AES}, {@code HmacSHA256}
     * @param purpose such as {@code accounts.totp}
     */
    public SecretKey key(String algorithm, String purpose) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            algorithm,
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(secret)
                                    .thenExpand(purpose.getBytes(StandardCharsets.UTF_8), BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param purpose such as {@code events.tickets} */
    public Signer signer(String purpose) {
        return new Signer(this, purpose);
    }
}
