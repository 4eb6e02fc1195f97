package fr.vitrine.correspondence.conversation;

import fr.vitrine.correspondence.secret.InstallationSecret;
import fr.vitrine.correspondence.secret.Signer;
import fr.vitrine.kernel.EmailAddress;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The addresses at which one side of a conversation answers by mail: the conversation's nonce, and a signature of it, of the
 * side and of who may answer there. In small letters and digits alone, as mail servers may change the case. Other than the
 * links, for an address ends in address books: it lets nobody read.
 */
@Component
class ReplyAddresses {

    static final String TOKEN = "{token}";

    private static final int NONCE_BYTES = 16;
    private static final int SIGNATURE_BYTES = 10;
    private static final int RADIX = 36;
    private static final int LENGTH = 41;
    private static final BigInteger END = BigInteger.ONE.shiftLeft(8 * (NONCE_BYTES + SIGNATURE_BYTES));

    private final Signer signer;
    private final String pattern;
    private final Pattern form;

    /** What an address says, for whoever it was made. */
    record Reply(UUID nonce, byte[] signature) {}

    /** @throws IllegalStateException where addresses of this pattern are none */
    ReplyAddresses(InstallationSecret secret, @Value("${vitrine.inbound.address:}") String pattern) {
        this.signer = secret.signer("reply-addresses");
        this.pattern = pattern.strip();
        var parts = this.pattern.split(Pattern.quote(TOKEN), -1);
        if (areRead()
                && (parts.length != 2
                        || EmailAddress.parse(address("0".repeat(LENGTH))).isEmpty())) {
            throw new IllegalStateException("VITRINE_REPLY_ADDRESS must be an address with " + TOKEN
                    + " before its @, such as reponse+" + TOKEN + "@example.org: " + pattern);
        }
        this.form = Pattern.compile(
                areRead() ? Pattern.quote(parts[0]) + "([0-9a-z]{" + LENGTH + "})" + Pattern.quote(parts[1]) : "(?!)",
                Pattern.CASE_INSENSITIVE);
    }

    /** Whether mails that come in are. */
    boolean areRead() {
        return !pattern.isEmpty();
    }

    Optional<EmailAddress> of(UUID nonce, Side side, EmailAddress reader) {
        return areRead() ? Optional.of(new EmailAddress(address(token(nonce, side, reader)))) : Optional.empty();
    }

    private String address(String token) {
        return pattern.replace(TOKEN, token);
    }

    private String token(UUID nonce, Side side, EmailAddress reader) {
        var bytes = ByteBuffer.allocate(NONCE_BYTES + SIGNATURE_BYTES)
                .put(Signer.bytes(nonce))
                .put(signature(nonce, side, reader))
                .array();
        var digits = new BigInteger(1, bytes).toString(RADIX);
        return "0".repeat(LENGTH - digits.length()) + digits;
    }

    /** The first of them that may be one of ours: who it is for is not yet known. */
    Optional<Reply> among(Collection<EmailAddress> recipients) {
        return recipients.stream()
                .map(recipient -> form.matcher(recipient.value()))
                .filter(found -> found.matches())
                .map(found -> new BigInteger(found.group(1).toLowerCase(Locale.ROOT), RADIX))
                .filter(said -> said.compareTo(END) < 0)
                .map(ReplyAddresses::reply)
                .findFirst();
    }

    private static Reply reply(BigInteger said) {
        var bytes = ByteBuffer.wrap(said.add(END).toByteArray(), 1, NONCE_BYTES + SIGNATURE_BYTES);
        var nonce = new UUID(bytes.getLong(), bytes.getLong());
        var signature = new byte[SIGNATURE_BYTES];
        bytes.get(signature);
        return new Reply(nonce, signature);
    }

    boolean isFor(Reply reply, Side side, EmailAddress reader) {
        return MessageDigest.isEqual(signature(reply.nonce(), side, reader), reply.signature());
    }

    /** The text without any of these addresses: a quotation may hold one. */
    String without(String text) {
        return form.matcher(text).replaceAll("[…]");
    }

    private byte[] signature(UUID nonce, Side side, EmailAddress reader) {
        return Arrays.copyOf(signer.sign(nonce + " " + side + " " + reader.folded()), SIGNATURE_BYTES);
    }
}
