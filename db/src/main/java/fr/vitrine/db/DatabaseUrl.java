package fr.vitrine.db;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/**
 * Where an external PostgreSQL is, in either of the two usual forms: {@code jdbc:postgresql://host/db} with user and
 * password apart, or {@code postgres://user:password@host:port/db?sslmode=require} with everything in one.
 *
 * @param user empty where the address has none
 * @param password empty where the address has none
 */
record DatabaseUrl(String jdbcUrl, String user, String password) {

    private static final int DEFAULT_PORT = 5432;

    static DatabaseUrl parse(String raw) {
        if (raw.startsWith("jdbc:postgresql:")) {
            return new DatabaseUrl(raw, "", "");
        }
        var uri = URI.create(raw);
        var scheme = uri.getScheme();
        if (uri.getHost() == null || !("postgres".equals(scheme) || "postgresql".equals(scheme))) {
            throw new IllegalArgumentException(
                    "DATABASE_URL is neither jdbc:postgresql://HOST/NAME nor postgres://USER:PASSWORD@HOST/NAME");
        }
        var login = uri.getRawUserInfo() == null ? "" : uri.getRawUserInfo();
        var colon = login.indexOf(':');
        var port = uri.getPort() < 0 ? DEFAULT_PORT : uri.getPort();
        var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return new DatabaseUrl(
                "jdbc:postgresql://" + uri.getHost() + ":" + port + uri.getRawPath() + query,
                decode(colon < 0 ? login : login.substring(0, colon)),
                decode(colon < 0 ? "" : login.substring(colon + 1)));
    }

    private static String decode(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
