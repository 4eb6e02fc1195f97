package fr.vitrine.frontend.access.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A provider on this machine that speaks as ProConnect does: codes used once, PKCE held to, userinfo signed if told so. */
final class TestIssuer implements AutoCloseable {

    static final String CLIENT = "vitrine";
    static final String SECRET = "a-secret-of-the-client";

    private final HttpServer server;
    private final RSAKey key = key();
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();

    /** What it says of whoever signs in; a test changes it. */
    final Map<String, Object> person = new ConcurrentHashMap<>();

    final Map<String, Object> idToken = new ConcurrentHashMap<>();
    volatile boolean signsUserInfo;
    volatile RSAKey userInfoKey = key;
    volatile @Nullable String nonceInstead;

    TestIssuer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/.well-known/openid-configuration", exchange -> json(exchange, 200, configuration()));
        server.createContext("/jwks", exchange -> json(exchange, 200, new JWKSet(key).toJSONObject()));
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.createContext("/userinfo", this::userInfo);
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** As it was before any test. */
    void reset() {
        person.clear();
        idToken.clear();
        signsUserInfo = false;
        userInfoKey = key;
        nonceInstead = null;
    }

    static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, Object> configuration() {
        return Map.of(
                "issuer",
                url(),
                "authorization_endpoint",
                url() + "/authorize",
                "token_endpoint",
                url() + "/token",
                "userinfo_endpoint",
                url() + "/userinfo",
                "jwks_uri",
                url() + "/jwks",
                "end_session_endpoint",
                url() + "/end",
                "response_types_supported",
                new String[] {"code"},
                "subject_types_supported",
                new String[] {"public"},
                "token_endpoint_auth_methods_supported",
                new String[] {"client_secret_post"},
                "id_token_signing_alg_values_supported",
                new String[] {"RS256"});
    }

    /** Signs in at once: what a person does there is not this site's business. */
    private void authorize(HttpExchange exchange) throws IOException {
        var asked = parameters(exchange.getRequestURI().getRawQuery());
        var code = UUID.randomUUID().toString();
        codes.put(code, asked);
        exchange.getResponseHeaders()
                .add("Location", asked.get("redirect_uri") + "?code=" + code + "&state=" + encode(asked.get("state")));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        var sent = parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var asked = codes.remove(sent.getOrDefault("code", ""));
        if (asked == null || !isGood(sent, asked)) {
            json(exchange, 400, Map.of("error", "invalid_grant"));
            return;
        }
        var claims = new HashMap<>(idToken);
        claims.put("nonce", nonceInstead == null ? asked.get("nonce") : nonceInstead);
        json(
                exchange,
                200,
                Map.of(
                        "access_token",
                        "access",
                        "token_type",
                        "Bearer",
                        "expires_in",
                        60,
                        "id_token",
                        sign(claims, key)));
    }

    private static boolean isGood(Map<String, String> sent, Map<String, String> asked) {
        return CLIENT.equals(sent.get("client_id"))
                && SECRET.equals(sent.get("client_secret"))
                && Objects.equals(sent.get("redirect_uri"), asked.get("redirect_uri"))
                && "S256".equals(asked.get("code_challenge_method"))
                && challenge(sent.getOrDefault("code_verifier", "")).equals(asked.get("code_challenge"));
    }

    private void userInfo(HttpExchange exchange) throws IOException {
        var claims = new HashMap<String, Object>(person);
        claims.putIfAbsent("sub", "agent-1");
        if (signsUserInfo) {
            send(exchange, 200, "application/jwt", sign(claims, userInfoKey));
        } else {
            json(exchange, 200, claims);
        }
    }

    private String sign(Map<String, Object> more, RSAKey with) {
        var now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer(url())
                .subject("agent-1")
                .audience(CLIENT)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(Duration.ofMinutes(1))));
        more.forEach(claims::claim);
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims.build());
            token.sign(new RSASSASigner(with));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static Map<String, String> parameters(String query) {
        return Stream.of(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> pair[0],
                        pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8),
                        (first, _) -> first,
                        LinkedHashMap::new));
    }

    static Map<String, String> parameters(URI address) {
        return parameters(address.getRawQuery());
    }

    private static String challenge(String verifier) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(@Nullable String text) {
        return URLEncoder.encode(String.valueOf(text), StandardCharsets.UTF_8);
    }

    private static void json(HttpExchange exchange, int status, Map<String, ?> body) throws IOException {
        send(exchange, status, "application/json", JsonMapper.shared().writeValueAsString(body));
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
