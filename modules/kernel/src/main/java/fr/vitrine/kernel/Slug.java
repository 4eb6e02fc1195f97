package fr.vitrine.kernel;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The readable last part of a page's address: {@code garage-solidaire}. */
public record Slug(String value) {

    public static final int MAX_LENGTH = 80;

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern SEPARATORS = Pattern.compile("[^a-z0-9]+");

    public Slug {
        if (value.length() > MAX_LENGTH || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a slug: " + value);
        }
    }

    /** Reads what a visitor typed in an address: empty where no page can have it. */
    public static Optional<Slug> parse(String raw) {
        return raw.length() <= MAX_LENGTH && FORM.matcher(raw).matches()
                ? Optional.of(new Slug(raw))
                : Optional.empty();
    }

    /** The slug of a name; {@code fallback} where the name has no letter or digit of the Latin alphabet. */
    public static Slug of(String name, String fallback) {
        var words = SEPARATORS.matcher(Text.fold(name)).replaceAll("-").replaceAll("^-+|-+$", "");
        if (words.isEmpty()) {
            return new Slug(fallback);
        }
        return new Slug(words.length() <= MAX_LENGTH ? words : cut(words, MAX_LENGTH));
    }

    /** The n-th slug of the same name: {@code recup-aire-2}. */
    public Slug numbered(int n) {
        var suffix = "-" + n;
        return new Slug(cut(value, MAX_LENGTH - suffix.length()) + suffix);
    }

    /** This one, or the first numbered one of the same name that is not taken. */
    public Slug free(Predicate<Slug> isTaken) {
        var free = this;
        for (var n = 2; isTaken.test(free); n++) {
            free = numbered(n);
        }
        return free;
    }

    private static String cut(String words, int length) {
        return words.length() <= length ? words : words.substring(0, length).replaceAll("-+$", "");
    }

    @Override
    public String toString() {
        return value;
    }
}
