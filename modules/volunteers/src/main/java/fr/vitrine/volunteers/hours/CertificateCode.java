package fr.vitrine.volunteers.hours;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a certificate is known by: 80 random bits in Crockford's alphabet, which has no letter that looks like a digit. */
public record CertificateCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public CertificateCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a certificate's code");
        }
    }

    static CertificateCode random() {
        var code = new StringBuilder();
        RANDOM.ints(LENGTH, 0, ALPHABET.length()).forEach(index -> code.append(ALPHABET.charAt(index)));
        return new CertificateCode(code.toString());
    }

    /** As somebody may have typed it from a paper. */
    public static Optional<CertificateCode> parse(String typed) {
        var code = typed.replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return FORM.matcher(code).matches() ? Optional.of(new CertificateCode(code)) : Optional.empty();
    }

    /** {@code 4K7Q-…}: in groups of four, as it is read out. */
    @Override
    public String toString() {
        return value.replaceAll("(.{4})(?!$)", "$1-");
    }
}
