package fr.vitrine.correspondence.inbound;

import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.Sha256;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What we want to know of a mail that came in, whatever it is.
 *
 * @param fingerprint of its Message-ID, or of all of it where it has none
 * @param recipients all addresses that it says it went to
 * @param from null unless it is one
 * @param automatic no person wrote it: it never enters a conversation, and is never answered
 * @param text what was written, without what is quoted
 * @param hasFiles something else is attached
 */
record IncomingMail(
        byte[] fingerprint,
        List<EmailAddress> recipients,
        @Nullable EmailAddress from,
        boolean automatic,
        String text,
        boolean hasFiles,
        Optional<Bounce> bounce) {

    private static final Session SESSION = Session.getInstance(new Properties());
    private static final int MOST_RECIPIENTS = 50;
    private static final int MOST_HEADERS = 20;
    /** What the server wrote first. */
    private static final List<String> TO = List.of("Delivered-To", "X-Original-To", "Envelope-To", "To", "Cc");

    private static final Set<String> BULK = Set.of("bulk", "junk", "list", "auto_reply");
    private static final Set<String> ROBOTS = Set.of("mailer-daemon", "postmaster", "noreply", "no-reply");

    static IncomingMail parse(byte[] raw) {
        try {
            var message = new MimeMessage(SESSION, new ByteArrayInputStream(raw));
            var parts = MailParts.of(message);
            var from = addresses(message, "From");
            var id = message.getMessageID();
            return new IncomingMail(
                    id == null || id.isBlank() ? Sha256.of(raw) : Sha256.of(id.strip()),
                    recipients(message),
                    from.size() == 1 ? from.getFirst() : null,
                    isAutomatic(message, from),
                    ReplyText.of(parts.text(), parts.flowed()),
                    parts.hasFiles(),
                    Bounce.of(message));
        } catch (MessagingException | RuntimeException unreadable) {
            return new IncomingMail(Sha256.of(raw), List.of(), null, true, "", false, Optional.empty());
        }
    }

    private static List<EmailAddress> recipients(Message message) throws MessagingException {
        var all = new ArrayList<EmailAddress>();
        for (var header : TO) {
            all.addAll(addresses(message, header));
        }
        return all.stream().distinct().limit(MOST_RECIPIENTS).toList();
    }

    private static List<EmailAddress> addresses(Message message, String header) throws MessagingException {
        return values(message, header)
                .limit(MOST_HEADERS)
                .flatMap(IncomingMail::addresses)
                .toList();
    }

    private static Stream<EmailAddress> addresses(String line) {
        try {
            return Arrays.stream(InternetAddress.parseHeader(line, false))
                    .map(InternetAddress::getAddress)
                    .flatMap(address -> address == null ? Stream.empty() : EmailAddress.parse(address).stream());
        } catch (AddressException unreadable) {
            return Stream.empty();
        }
    }

    private static Stream<String> values(Message message, String header) throws MessagingException {
        var values = message.getHeader(header);
        return values == null ? Stream.empty() : Arrays.stream(values);
    }

    /** RFC 3834, and what was usual before it. */
    private static boolean isAutomatic(Message message, List<EmailAddress> from) throws MessagingException {
        return values(message, "Auto-Submitted").anyMatch(value -> !word(value).equals("no"))
                || values(message, "Precedence").anyMatch(value -> BULK.contains(word(value)))
                || values(message, "Return-Path")
                        .anyMatch(value -> value.strip().equals("<>"))
                || hasAny(message, "X-Auto-Response-Suppress", "X-Autoreply", "X-Autorespond")
                || message.isMimeType("multipart/report")
                || Collections.list(message.getAllHeaders()).stream()
                        .anyMatch(header ->
                                header.getName().toLowerCase(Locale.ROOT).startsWith("list-"))
                || from.stream()
                        .anyMatch(address -> ROBOTS.contains(
                                address.folded().substring(0, address.folded().indexOf('@'))));
    }

    private static boolean hasAny(Message message, String... headers) throws MessagingException {
        for (var header : headers) {
            if (message.getHeader(header) != null) {
                return true;
            }
        }
        return false;
    }

    private static String word(String value) {
        return value.replaceFirst("[;(].*", "").strip().toLowerCase(Locale.ROOT);
    }
}
