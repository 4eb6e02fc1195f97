package fr.vitrine.correspondence.inbound;

import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.Text;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A mail server's report that a mail will never arrive (RFC 3464).
 *
 * @param messageId of that mail
 * @param recipients whom it does not reach
 * @param said what the server says of it
 */
record Bounce(String messageId, Set<EmailAddress> recipients, String said) {

    private static final int MOST_BLOCKS = 20;

    /** Empty for any other mail, and where there is still hope. */
    static Optional<Bounce> of(Part message) {
        try {
            return message.isMimeType("multipart/report") ? read(message) : Optional.empty();
        } catch (MessagingException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<Bounce> read(Part message) throws MessagingException {
        var recipients = new LinkedHashSet<EmailAddress>();
        var said = new StringBuilder();
        @Nullable String id = null;
        for (var part : MailParts.children(message)) {
            if (part.isMimeType("message/delivery-status")) {
                failures(part, recipients, said);
            } else if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")) {
                id = headers(MailParts.bytes(part)).getHeader("Message-ID", null);
            }
        }
        return id == null || recipients.isEmpty()
                ? Optional.empty()
                : Optional.of(new Bounce(Text.cleanLine(id), Set.copyOf(recipients), Text.cleanLine(said.toString())));
    }

    /** Blocks of headers: one on the mail, then one on each recipient. */
    private static void failures(BodyPart status, Set<EmailAddress> recipients, StringBuilder said)
            throws MessagingException {
        var in = new ByteArrayInputStream(MailParts.bytes(status));
        for (var n = 0; n < MOST_BLOCKS && in.available() > 0; n++) {
            var block = new InternetHeaders(in);
            if (first(block, "Action").equalsIgnoreCase("failed")
                    && first(block, "Status").startsWith("5.")) {
                Stream.of("Final-Recipient", "Original-Recipient")
                        .flatMap(name -> address(first(block, name)).stream())
                        .forEach(recipients::add);
                said.append(first(block, "Status"))
                        .append(' ')
                        .append(first(block, "Diagnostic-Code"))
                        .append(' ');
            }
        }
    }

    private static InternetHeaders headers(byte[] message) throws MessagingException {
        return new InternetHeaders(new ByteArrayInputStream(message));
    }

    private static String first(InternetHeaders block, String name) {
        var values = block.getHeader(name);
        return values == null ? "" : values[0].strip();
    }

    /** {@code rfc822; somebody@example.org} */
    private static Optional<EmailAddress> address(String recipient) {
        var semicolon = recipient.indexOf(';');
        return semicolon > 0 && recipient.toLowerCase(Locale.ROOT).startsWith("rfc822")
                ? EmailAddress.parse(recipient.substring(semicolon + 1).replaceAll("[<>]", ""))
                : Optional.empty();
    }
}
