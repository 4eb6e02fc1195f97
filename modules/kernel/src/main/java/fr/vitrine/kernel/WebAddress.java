package fr.vitrine.kernel;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The address of a web page, {@code http} or {@code https} only, without user name: safe to put into a link. */
public record WebAddress(String value) {

    public static final int MAX_LENGTH = 2000;

    private static final Pattern SCHEME = Pattern.compile("^[a-zA-Z][a-zA-Z0-9+.-]*:.*");
    private static final Pattern HTTP = Pattern.compile("(?i)^https?://.+");

    public WebAddress {
        if (check(value).isEmpty()) {
            throw new IllegalArgumentException("not a web address");
        }
    }

    /** Reads an address as people write it; {@code https://} is put before one without a scheme. */
    public static Optional<WebAddress> parse(String raw) {
        var trimmed = raw.strip();
        var complete = HTTP.matcher(trimmed).matches() ? trimmed : "https://" + trimmed;
        if (!HTTP.matcher(trimmed).matches() && SCHEME.matcher(trimmed).matches()) {
            return Optional.empty();
        }
        return check(complete).map(WebAddress::new);
    }

    /** What a person reads: the address without its scheme and its last slash. */
    public String readable() {
        return value.replaceFirst("(?i)^https?://(www\\.)?", "").replaceFirst("/$", "");
    }

    private static Optional<String> check(String address) {
        if (address.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        try {
            var uri = new URI(address);
            var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            var host = uri.getHost() == null ? "" : IDN.toASCII(uri.getHost());
            var usable = (scheme.equals("http") || scheme.equals("https"))
                    && host.contains(".")
                    && uri.getUserInfo() == null;
            return usable ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
