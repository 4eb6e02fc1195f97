package fr.vitrine.correspondence.secret;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Tokens for links that work without anything being stored: they say something, until when, and that this installation
 * said it. What they say can be read by whoever holds one. They work more than once.
 */
@Component
public class SignedLinks {

    private static final String PURPOSE = "signed-links.";
    private static final int MAX_LENGTH = 2_000;

    private final InstallationSecret secret;
    private final Clock clock;

    SignedLinks(InstallationSecret secret, Clock clock) {
        this.secret = secret;
        this.clock = clock;
    }

    /**
     * @param purpose such as {@code freshness.confirm}: a token for one purpose is worth nothing for another
     * @param expiry as of then it is refused; whole seconds count
     * @return letters, digits, {@code - _ .}
     */
    public String sign(String purpose, String payload, Instant expiry) {
        var said = encode(payload.getBytes(StandardCharsets.UTF_8)) + "." + Long.toString(expiry.getEpochSecond(), 36);
        return said + "." + encode(secret.signer(PURPOSE + purpose).sign(said));
    }

    /** What {@link #sign} was given; empty where the token was changed, has expired or is for another purpose. */
    public Optional<String> verify(String purpose, String token) {
        var end = token.lastIndexOf('.');
        if (end < 0 || token.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        var said = token.substring(0, end);
        var expected = encode(secret.signer(PURPOSE + purpose).sign(said));
        if (!MessageDigest.isEqual(bytes(expected), bytes(token.substring(end + 1)))) {
            return Optional.empty();
        }
        var dot = said.indexOf('.');
        var expiry = Instant.ofEpochSecond(Long.parseLong(said, dot + 1, said.length(), 36));
        return clock.instant().isBefore(expiry)
                ? Optional.of(new String(Base64.getUrlDecoder().decode(said.substring(0, dot)), StandardCharsets.UTF_8))
                : Optional.empty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
