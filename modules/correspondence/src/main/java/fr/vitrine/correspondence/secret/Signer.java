package fr.vitrine.correspondence.secret;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/** Signs for one purpose (HMAC-SHA256, RFC 2104): 32 bytes that only this installation can say. */
public final class Signer {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int NONCE_BYTES = 16;

    private final SecretKey key;

    Signer(InstallationSecret secret, String purpose) {
        key = secret.key(ALGORITHM, purpose);
    }

    public byte[] sign(byte[] message) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param message counted as UTF-8 */
    public byte[] sign(String message) {
        return sign(message.getBytes(StandardCharsets.UTF_8));
    }

    public byte[] sign(UUID nonce) {
        return sign(bytes(nonce));
    }

    /** The 16 bytes of a nonce, the most significant first. */
    public static byte[] bytes(UUID nonce) {
        return ByteBuffer.allocate(NONCE_BYTES)
                .putLong(nonce.getMostSignificantBits())
                .putLong(nonce.getLeastSignificantBits())
                .array();
    }
}
