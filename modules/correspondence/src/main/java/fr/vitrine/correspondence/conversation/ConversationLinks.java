package fr.vitrine.correspondence.conversation;

import fr.vitrine.correspondence.Site;
import fr.vitrine.correspondence.secret.InstallationSecret;
import fr.vitrine.correspondence.secret.Signer;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The links by which somebody without an account reads a conversation and answers. They stand in each of its mails and in
 * no table: a conversation's nonce, and a signature of it and of the side that has the link.
 */
@Component
class ConversationLinks {

    private static final int NONCE_BYTES = 16;
    private static final int SIGNATURE_BYTES = 16;

    private final Signer signer;
    private final Site site;

    /** Whom a link lets in. */
    record Holder(UUID nonce, Side side) {}

    ConversationLinks(InstallationSecret secret, Site site) {
        this.signer = secret.signer("conversation-links");
        this.site = site;
    }

    String address(UUID nonce, Side side, Locale language) {
        return site.address("/messages/" + token(nonce, side), language);
    }

    String inOwnSpace(ConversationId id, Locale language) {
        return site.address(Conversations.PATH_IN_OWN_SPACE + id, language);
    }

    String token(UUID nonce, Side side) {
        var bytes = ByteBuffer.allocate(NONCE_BYTES + SIGNATURE_BYTES)
                .put(Signer.bytes(nonce))
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
        var message = ByteBuffer.allocate(1 + NONCE_BYTES)
                .put((byte) side.ordinal())
                .put(Signer.bytes(nonce))
                .array();
        return Arrays.copyOf(signer.sign(message), SIGNATURE_BYTES);
    }
}
