package fr.vitrine.partners;

import fr.vitrine.directory.Pictures;
import fr.vitrine.directory.Pictures.Intake;
import fr.vitrine.kernel.Text;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a file that somebody hands in is, told by its content and never by its name: PDF, pictures (drawn anew), and the
 * documents and sheets of office programs. All else is refused, and so is what holds programs.
 */
public final class FileKinds {

    private static final String PDF = "application/pdf";
    private static final List<String> PDF_PROGRAMS =
            List.of("/JavaScript", "/JS ", "/JS(", "/Launch", "/EmbeddedFile", "/RichMedia");

    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int CENTRAL_LENGTH = 46;
    private static final int MOST_ENTRIES = 2_000;

    public static final int MAX_NAME = 120;

    private FileKinds() {}

    /** @param extension of the name under which it is kept */
    @SuppressWarnings("ArrayRecordComponent") // handed on to the database, never compared
    public record Accepted(byte[] content, String mediaType, String extension) {}

    public static Optional<Accepted> read(byte[] file) {
        if (begins(file, "%PDF-")) {
            return isSafePdf(file) ? Optional.of(new Accepted(file, PDF, "pdf")) : Optional.empty();
        }
        if (begins(file, "PK\u0003\u0004")) {
            return office(file);
        }
        return Pictures.take(file) instanceof Intake.Accepted picture
                ? Optional.of(new Accepted(
                        picture.content(),
                        picture.mediaType(),
                        picture.mediaType().equals("image/png") ? "png" : "jpg"))
                : Optional.empty();
    }

    /** What stands in a compressed part of it is not seen; whoever opens it has a reader that asks first. */
    private static boolean isSafePdf(byte[] file) {
        var text = new String(file, StandardCharsets.ISO_8859_1);
        return PDF_PROGRAMS.stream().noneMatch(text::contains) && text.contains("%%EOF");
    }

    private static Optional<Accepted> office(byte[] file) {
        var names = entries(file);
        if (names.stream().anyMatch(FileKinds::isProgram)) {
            return Optional.empty();
        }
        if (names.contains("[Content_Types].xml") && names.contains("word/document.xml")) {
            return accepted(file, "vnd.openxmlformats-officedocument.wordprocessingml.document", "docx");
        }
        if (names.contains("[Content_Types].xml") && names.contains("xl/workbook.xml")) {
            return accepted(file, "vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");
        }
        if (names.contains("content.xml") && says(file, "application/vnd.oasis.opendocument.text")) {
            return accepted(file, "vnd.oasis.opendocument.text", "odt");
        }
        if (names.contains("content.xml") && says(file, "application/vnd.oasis.opendocument.spreadsheet")) {
            return accepted(file, "vnd.oasis.opendocument.spreadsheet", "ods");
        }
        return Optional.empty();
    }

    private static Optional<Accepted> accepted(byte[] file, String type, String extension) {
        return Optional.of(new Accepted(file, "application/" + type, extension));
    }

    private static boolean isProgram(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith("vbaproject.bin")
                || lower.startsWith("basic/")
                || lower.startsWith("scripts/")
                || lower.endsWith(".exe")
                || lower.endsWith(".js")
                || lower.contains("..");
    }

    /** An open document's kind is the first thing in it, stored as it is. */
    private static boolean says(byte[] file, String type) {
        var head = new String(file, 0, Math.min(file.length, 200), StandardCharsets.ISO_8859_1);
        return head.contains("mimetype" + type);
    }

    /** The names in its directory; nothing is unpacked, however much it claims to hold. Empty where it is broken. */
    private static List<String> entries(byte[] file) {
        var buffer = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        var names = new ArrayList<String>();
        var end = end(buffer);
        if (end < 0) {
            return names;
        }
        var at = buffer.getInt(end + 16);
        while (at >= 0 && at + CENTRAL_LENGTH <= end && buffer.getInt(at) == CENTRAL && names.size() < MOST_ENTRIES) {
            var length = Short.toUnsignedInt(buffer.getShort(at + 28));
            if (at + CENTRAL_LENGTH + length > end) {
                return List.of();
            }
            names.add(new String(file, at + CENTRAL_LENGTH, length, StandardCharsets.UTF_8));
            at += CENTRAL_LENGTH
                    + length
                    + Short.toUnsignedInt(buffer.getShort(at + 30))
                    + Short.toUnsignedInt(buffer.getShort(at + 32));
        }
        return names.size() < MOST_ENTRIES ? names : List.of();
    }

    private static int end(ByteBuffer buffer) {
        var first = Math.max(0, buffer.limit() - END_LENGTH - 65_535);
        for (var at = buffer.limit() - END_LENGTH; at >= first; at--) {
            if (buffer.getInt(at) == END) {
                return at;
            }
        }
        return -1;
    }

    private static boolean begins(byte[] file, String beginning) {
        var bytes = beginning.getBytes(StandardCharsets.ISO_8859_1);
        return file.length >= bytes.length
                && new String(file, 0, bytes.length, StandardCharsets.ISO_8859_1).equals(beginning);
    }

    /** What its owner called it, without a path, and with the ending that it really deserves. */
    public static String name(String raw, String extension) {
        var last = raw.substring(Math.max(raw.lastIndexOf('/'), raw.lastIndexOf('\\')) + 1);
        var clean = Text.cleanLine(last).replaceAll("[\"<>:|?*;]", "");
        var dot = clean.lastIndexOf('.');
        var base = dot > 0 ? clean.substring(0, dot) : clean;
        var room = MAX_NAME - extension.length() - 1;
        var kept = base.isBlank() ? "document" : base.length() > room ? base.substring(0, room) : base;
        return kept + "." + extension;
    }
}
