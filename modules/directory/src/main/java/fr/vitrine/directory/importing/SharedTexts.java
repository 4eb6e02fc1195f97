package fr.vitrine.directory.importing;

import fr.vitrine.directory.importing.ImportProblem.Reason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The texts of a workbook, which its cells name by number; read as far as a cell has asked for. */
final class SharedTexts implements AutoCloseable {

    private static final long MAX_CHARACTERS = 100_000_000;
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final @Nullable WorkbookPart part;
    private final List<String> texts = new ArrayList<>();
    private long characters;

    SharedTexts(@Nullable WorkbookPart part) {
        this.part = part;
    }

    String get(String number) throws UnusableFile {
        var index = index(number);
        while (index >= texts.size()) {
            readNext();
        }
        return texts.get(index);
    }

    private static int index(String number) throws UnusableFile {
        try {
            return Integer.parseUnsignedInt(number.strip());
        } catch (NumberFormatException _) {
            throw new UnusableFile(Reason.BROKEN_WORKBOOK);
        }
    }

    private void readNext() throws UnusableFile {
        do {
            if (part == null || !part.next()) {
                throw new UnusableFile(Reason.BROKEN_WORKBOOK);
            }
        } while (!part.begins("si"));
        var text = read(part, "si");
        characters += text.length();
        if (characters > MAX_CHARACTERS) {
            throw new UnusableFile(Reason.WORKBOOK_TOO_LARGE, MAX_CHARACTERS >> 20);
        }
        texts.add(text);
    }

    /** Without the readings of Japanese signs; what XML cannot hold is written {@code _x000D_}. */
    static String read(WorkbookPart part, String element) throws UnusableFile {
        var text = part.text(element, "rPh"::equals);
        return ESCAPED.matcher(text)
                .replaceAll(
                        sign -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(sign.group(1), 16))));
    }

    @Override
    public void close() throws IOException {
        if (part != null) {
            part.close();
        }
    }
}
