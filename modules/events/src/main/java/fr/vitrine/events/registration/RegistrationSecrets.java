package fr.vitrine.events.registration;

import fr.vitrine.correspondence.Site;
import fr.vitrine.correspondence.secret.InstallationSecret;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.springframework.stereotype.Component;

/**
 * The secrets of the links in mails, of which the database has only the hash. Each follows from the registration's nonce and
 * the installation's key, so that every mail can hold the same link. A ticket is cut from another signature: who sees it at
 * the door cannot open the page.
 */
@Component
class RegistrationSecrets {

    private static final String HMAC = "HmacSHA256";
    private static final int TICKET_BYTES = 12;

    private final SecretKey links;
    private final SecretKey tickets;
    private final Site site;

    RegistrationSecrets(InstallationSecret secret, Site site) {
        this.links = secret.key(HMAC, "events.registrations");
        this.tickets = secret.key(HMAC, "events.tickets");
        this.site = site;
    }

    String secret(UUID nonce) {
        return encoded(signed(links, nonce), Integer.MAX_VALUE);
    }

    String ticket(UUID nonce) {
        return encoded(signed(tickets, nonce), TICKET_BYTES);
    }

    String link(UUID nonce, Locale language) {
        var address = site.address(OwnRegistrations.PATH + secret(nonce));
        return language.getLanguage().equals("en") ? address + "?lang=en" : address;
    }

    static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(byte[] bytes, int most) {
        var cut = Arrays.copyOf(bytes, Math.min(bytes.length, most));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cut);
    }

    private static byte[] signed(SecretKey key, UUID nonce) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac.doFinal(ByteBuffer.allocate(16)
                    .putLong(nonce.getMostSignificantBits())
                    .putLong(nonce.getLeastSignificantBits())
                    .array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
