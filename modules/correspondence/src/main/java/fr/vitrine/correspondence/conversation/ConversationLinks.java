package fr.vitrine.correspondence.conversation;

import fr.vitrine.correspondence.Site;
import fr.vitrine.correspondence.secret.InstallationSecret;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.springframework.stereotype.Component;

/**
 * The links by which somebody without an account reads a conversation and answers. They stand in each of its mails and in
 * no table: a conversation's nonce, and a signature of it and of the side that has the link.
 */
@Component
class ConversationLinks {

    private static final String HMAC = "HmacSHA256";
    private static final int NONCE_BYTES = 16;
    private static final int SIGNATURE_BYTES = 16;

    private final SecretKey key;
    private final Site site;

    /** Whom a link lets in. */
    record Holder(UUID nonce, Side side) {}

    ConversationLinks(InstallationSecret secret, Site site) {
        this.key = secret.key(HMAC, "conversation-links");
        this.site = site;
    }

    String address(UUID nonce, Side side, Locale language) {
        return localized(site.address("/messages/" + token(nonce, side)), language);
    }

    String inOwnSpace(ConversationId id, Locale language) {
        return localized(site.address(Conversations.PATH_IN_OWN_SPACE + id), language);
    }

    private static String localized(String address, Locale language) {
        return language.getLanguage().equals("en") ? address + "?lang=en" : address;
    }

    String token(UUID nonce, Side side) {
        var bytes = ByteBuffer.allocate(NONCE_BYTES + SIGNATURE_BYTES)
                .putLong(nonce.getMostSignificantBits())
                .putLong(nonce.getLeastSignificantBits())
                .put(signature(nonce, side))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    Optional<Holder> holder(String token) {
        var bytes = decoded(token);
        if (bytes.length != NONCE_BYTES + SIGNATURE_BYTES) {
            return Optional.empty();
        }
        var buffer = ByteBuffer.wrap(bytes);
        var nonce = new UUID(buffer.getLong(), buffer.getLong());
        var signature = Arrays.copyOfRange(bytes, NONCE_BYTES, bytes.length);
        return Arrays.stream(Side.values())
                .filter(side -> MessageDigest.isEqual(signature(nonce, side), signature))
                .findAny()
                .map(side -> new Holder(nonce, side));
    }

    private static byte[] decoded(String token) {
        try {
            return Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException rubbish) {
            return new byte[0];
        }
    }

    private byte[] signature(UUID nonce, Side side) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(key);
            mac.update((byte) side.ordinal());
            mac.update(ByteBuffer.allocate(NONCE_BYTES)
                    .putLong(nonce.getMostSignificantBits())
                    .putLong(nonce.getLeastSignificantBits())
                    .array());
            return Arrays.copyOf(mac.doFinal(), SIGNATURE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
