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

    private static final int MAX_PORT = 65_535;
    private static final Pattern SCHEME = Pattern.compile("^[a-zA-Z][a-zA-Z0-9+.-]*:.*");
    private static final Pattern HTTP = Pattern.compile("(?i)(https?://)([^/?#:@]+)(.*)");

    public WebAddress {
        if (!isUsable(value)) {
            throw new IllegalArgumentException("not a web address");
        }
    }

    /**
     * Reads an address as people write it; {@code https://} is put before one without a scheme, and the host gets the
     * form it has in the domain name system ({@code épicerie.fr} is {@code xn--picerie-9xa.fr}).
     */
    public static Optional<WebAddress> parse(String raw) {
        if (raw.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        var cleaned = Text.cleanLine(raw);
        var hasScheme = SCHEME.matcher(cleaned).matches();
        var parts = HTTP.matcher(hasScheme ? cleaned : "https://" + cleaned);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            var host = IDN.toASCII(parts.group(2), IDN.USE_STD3_ASCII_RULES);
            var address = (parts.group(1) + host).toLowerCase(Locale.ROOT) + parts.group(3);
            return isUsable(address) ? Optional.of(new WebAddress(address)) : Optional.empty();
        } catch (IllegalArgumentException notAHostName) {
            return Optional.empty();
        }
    }

    /** What a person reads: the address without its scheme and its last slash. */
    public String readable() {
        return value.replaceFirst("(?i)^https?://(www\\.)?", "").replaceFirst("/$", "");
    }

    private static boolean isUsable(String address) {
        if (address.length() > MAX_LENGTH || !Text.cleanLine(address).equals(address)) {
            return false;
        }
        try {
            var uri = new URI(address);
            var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            var host = uri.getHost() == null ? "" : uri.getHost();
            var dot = host.indexOf('.');
            return (scheme.equals("http") || scheme.equals("https"))
                    && dot > 0
                    && dot < host.length() - 1
                    && uri.getPort() <= MAX_PORT
                    && uri.getRawUserInfo() == null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
