package fr.vitrine.frontend.web;

import fr.vitrine.kernel.Sha256;
import java.net.URI;
import java.util.Base64;

/**
 * What a page of the site may load and run. Scripts are those that are named, by hash or nonce, and what they load; where
 * Vaadin draws, it needs {@code unsafe-eval} besides.
 */
public final class ContentSecurityPolicy {

    private static final String RULES = "default-src 'self'; script-src %s'strict-dynamic'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:%s; font-src 'self' data:; "
            + "connect-src 'self'%s; worker-src 'self' blob:; manifest-src 'self'; object-src 'none'; "
            + "frame-ancestors 'none'; base-uri 'self'; form-action 'self'";

    private final String tiles;

    /** @param mapStyle address of the map's style; empty where there is none */
    ContentSecurityPolicy(String mapStyle) {
        this.tiles = mapStyle.startsWith("http") ? " " + origin(URI.create(mapStyle)) : "";
    }

    public String withHash(String hash) {
        return rules("'" + hash + "' ");
    }

    /** For what Vaadin draws. */
    public String withNonce(String nonce) {
        return rules("'unsafe-eval' 'nonce-" + nonce + "' ");
    }

    /** For what holds no script and is there to be framed by the pages of others. */
    static String toBeFramed() {
        return "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; object-src 'none'; "
                + "frame-ancestors *";
    }

    /** For what holds no script. */
    public String withoutScripts() {
        return rules("");
    }

    private String rules(String scripts) {
        return RULES.formatted(scripts, tiles, tiles);
    }

    public static String hash(String script) {
        return "sha256-" + Base64.getEncoder().encodeToString(Sha256.of(script));
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority();
    }
}
