package fr.vitrine.partners.requests;

import fr.vitrine.correspondence.Site;
import fr.vitrine.correspondence.secret.InstallationSecret;
import fr.vitrine.kernel.EmailAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.springframework.stereotype.Component;

/**
 * The secrets of the links in mails, of which the database has only the hash. A person's follows from the request's nonce
 * and the installation's key, so that each mail can hold the same link.
 */
@Component
class RequestSecrets {

    private static final String HMAC = "HmacSHA256";

    private final SecretKey key;
    private final Site site;

    RequestSecrets(InstallationSecret secret, Site site) {
        this.key = secret.key(HMAC, "partners.requests");
        this.site = site;
    }

    String ofPerson(UUID nonce) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(key);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(ByteBuffer.allocate(16)
                            .putLong(nonce.getMostSignificantBits())
                            .putLong(nonce.getLeastSignificantBits())
                            .array()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    String linkOfPerson(UUID nonce, Locale language) {
        return localized(site.address(OwnRequests.PATH + ofPerson(nonce)), language);
    }

    String linkOfPartner(String secret, Locale language) {
        return localized(site.address(PartnerAnswers.PATH + secret), language);
    }

    /** Where who signs in answers. */
    String inOwnSpace(AssignmentId id) {
        return site.address(PartnerAnswers.PATH_IN_OWN_SPACE + id);
    }

    private static String localized(String address, Locale language) {
        return language.getLanguage().equals("en") ? address + "?lang=en" : address;
    }

    static String folded(EmailAddress email) {
        return email.value().toLowerCase(Locale.ROOT);
    }
}
