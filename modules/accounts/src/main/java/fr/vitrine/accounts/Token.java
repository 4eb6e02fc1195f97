package fr.vitrine.accounts;

import fr.vitrine.kernel.Sha256;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A secret that a link or a cookie carries, 256 random bits; only its hash is ever stored. */
public record Token(String value) {

    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public static Token random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What a link or a cookie carries, where it can be one of ours at all. */
    public static Optional<Token> parse(@Nullable String value) {
        return Optional.ofNullable(value)
                .filter(text -> FORM.matcher(text).matches())
                .map(Token::new);
    }

    byte[] hash() {
        return Sha256.of(value);
    }

    /** Not the secret: it would end in a log. */
    @Override
    public String toString() {
        return "Token";
    }
}
