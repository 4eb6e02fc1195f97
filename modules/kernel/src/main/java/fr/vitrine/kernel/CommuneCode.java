package fr.vitrine.kernel;

import java.util.Optional;
import java.util.regex.Pattern;

/** INSEE's code of a commune ("code officiel géographique"): five characters, {@code 62767}, {@code 2A004}. */
public record CommuneCode(String value) implements Comparable<CommuneCode> {

    private static final Pattern FORM = Pattern.compile("(?:\\d{2}|2[AB])\\d{3}");

    public CommuneCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a commune code: " + value);
        }
    }

    public static Optional<CommuneCode> parse(String raw) {
        return FORM.matcher(raw).matches() ? Optional.of(new CommuneCode(raw)) : Optional.empty();
    }

    @Override
    public int compareTo(CommuneCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
