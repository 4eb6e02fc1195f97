package fr.vitrine.kernel;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The number of an association in the national register RNA: {@code W} and nine digits or letters. */
public record RnaNumber(String value) {

    private static final Pattern FORM = Pattern.compile("W\\d[0-9A-Z]\\d{7}");

    public RnaNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not an RNA number: " + value);
        }
    }

    public static Optional<RnaNumber> parse(String raw) {
        var compact = raw.replaceAll("[\\s\\p{Z}]+", "").toUpperCase(Locale.ROOT);
        return FORM.matcher(compact).matches() ? Optional.of(new RnaNumber(compact)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
