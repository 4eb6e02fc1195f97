package fr.vitrine.kernel;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An e-mail address, its domain in lower case. The form is HTML's {@code input type=email}, with a dot in the domain. */
public record EmailAddress(String value) {

    public static final int MAX_LENGTH = 254;

    private static final Pattern FORM = Pattern.compile("[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@"
            + "[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+");

    public EmailAddress {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not an e-mail address");
        }
    }

    public static Optional<EmailAddress> parse(String raw) {
        var trimmed = raw.strip();
        if (!isValid(trimmed)) {
            return Optional.empty();
        }
        var at = trimmed.lastIndexOf('@');
        return Optional.of(new EmailAddress(
                trimmed.substring(0, at) + trimmed.substring(at).toLowerCase(Locale.ROOT)));
    }

    /** The form in which two addresses are the same: case does not matter. */
    public String folded() {
        return value.toLowerCase(Locale.ROOT);
    }

    private static boolean isValid(String address) {
        return address.length() <= MAX_LENGTH && FORM.matcher(address).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
