package fr.vitrine.correspondence.inbound;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks for a mail's text among its parts, which may be many, deep, and lies. */
final class MailParts {

    private static final int DEEPEST = 8;
    private static final int MOST = 60;
    private static final int MOST_BYTES = 400_000;

    private final List<Part> plain = new ArrayList<>();
    private @Nullable Part html;
    private boolean files;
    private int seen;

    private MailParts() {}

    static MailParts of(Part message) {
        var parts = new MailParts();
        parts.visit(message, 0, false);
        return parts;
    }

    private void visit(Part part, int depth, boolean related) {
        try {
            if (depth <= DEEPEST && ++seen <= MOST) {
                look(part, depth, related);
            }
        } catch (MessagingException malformed) {
            files = true;
        }
    }

    private void look(Part part, int depth, boolean related) throws MessagingException {
        if (part.isMimeType("multipart/*")) {
            for (var child : children(part)) {
                visit(child, depth + 1, related || part.isMimeType("multipart/related"));
            }
        } else if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition()) || part.getFileName() != null) {
            files |= !related && !isSignature(part);
        } else if (part.isMimeType("text/plain")) {
            plain.add(part);
        } else if (part.isMimeType("text/html")) {
            html = html == null ? part : html;
        } else {
            files |= !related && !part.isMimeType("text/*") && !isSignature(part);
        }
    }

    private static boolean isSignature(Part part) throws MessagingException {
        return part.isMimeType("application/pgp-signature")
                || part.isMimeType("application/pkcs7-signature")
                || part.isMimeType("application/x-pkcs7-signature");
    }

    static List<BodyPart> children(Part multipart) throws MessagingException {
        var children = new ArrayList<BodyPart>();
        var parts = new MimeMultipart(multipart.getDataHandler().getDataSource());
        for (var n = 0; n < Math.min(parts.getCount(), MOST); n++) {
            children.add(parts.getBodyPart(n));
        }
        return children;
    }

    boolean hasFiles() {
        return files;
    }

    /** Empty where there is none, or it cannot be read. */
    String text() {
        var written = plain.stream().map(MailParts::decoded).collect(Collectors.joining("\n"));
        return written.isBlank() && html != null ? HtmlText.plain(decoded(html)) : written;
    }

    /** Whether lines that end with a space go on in the next (RFC 3676). */
    boolean flowed() {
        return !plain.isEmpty() && "flowed".equalsIgnoreCase(parameter(plain.getFirst(), "format"));
    }

    /** As what it says it is, else as what it can only be. */
    private static String decoded(Part part) {
        var bytes = bytes(part);
        try {
            var name = parameter(part, "charset");
            if (name != null && !name.toLowerCase(Locale.ROOT).contains("ascii")) {
                return new String(bytes, Charset.forName(MimeUtility.javaCharset(name)));
            }
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            // as if it said nothing
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    /** What is beyond what anybody writes is not read; nothing where it is in no known encoding. */
    static byte[] bytes(Part part) {
        try (var in = part.getInputStream()) {
            return in.readNBytes(MOST_BYTES);
        } catch (IOException | MessagingException unreadable) {
            return new byte[0];
        }
    }

    private static @Nullable String parameter(Part part, String name) {
        try {
            var type = part.getContentType();
            return type == null ? null : new ContentType(type).getParameter(name);
        } catch (MessagingException unreadable) {
            return null;
        }
    }
}
