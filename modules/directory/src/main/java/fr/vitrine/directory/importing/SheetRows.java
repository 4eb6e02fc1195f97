package fr.vitrine.directory.importing;

import fr.vitrine.directory.importing.ImportProblem.Reason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet that have something in them, with what a person sees in their cells. */
final class SheetRows implements AutoCloseable {

    private static final int MAX_COLUMNS = 16_384;
    private static final int MAX_ROWS = 1_048_576;
    private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})[0-9]{1,7}");

    private final WorkbookPart part;
    private final SharedTexts texts;
    private final CellFormats formats;
    private long line;

    SheetRows(WorkbookPart part, SharedTexts texts, CellFormats formats) {
        this.part = part;
        this.texts = texts;
        this.formats = formats;
    }

    /**
     * @param line from 1
     * @param cells from the first column to the last that is not empty
     * @param failures columns, from 0, with a formula that has no result
     */
    record SheetRow(long line, List<String> cells, Set<Integer> failures) {

        private boolean isEmpty() {
            return failures.isEmpty() && cells.stream().allMatch(String::isBlank);
        }
    }

    Optional<SheetRow> next() throws UnusableFile {
        while (part.next()) {
            if (part.begins("row")) {
                var row = row();
                if (!row.isEmpty()) {
                    return Optional.of(row);
                }
            }
        }
        return Optional.empty();
    }

    private SheetRow row() throws UnusableFile {
        var number = part.attribute("r");
        line = number == null ? line + 1 : number(number);
        if (line > MAX_ROWS) {
            throw new UnusableFile(Reason.BROKEN_WORKBOOK);
        }
        var cells = new ArrayList<String>();
        var failures = new HashSet<Integer>();
        var column = -1;
        while (part.next() && !part.ends("row")) {
            if (part.begins("c")) {
                column = column(part.attribute("r"), column);
                var text = cell();
                if (text == null) {
                    failures.add(column);
                } else if (!text.isEmpty()) {
                    put(cells, column, text);
                }
            }
        }
        return new SheetRow(line, cells, failures);
    }

    private static void put(List<String> cells, int column, String text) {
        if (cells.size() <= column) {
            cells.addAll(Collections.nCopies(column + 1 - cells.size(), ""));
        }
        cells.set(column, text);
    }

    private static int column(@Nullable String address, int before) throws UnusableFile {
        var column = address == null ? before + 1 : columnOf(address);
        if (column >= MAX_COLUMNS) {
            throw new UnusableFile(Reason.BROKEN_WORKBOOK);
        }
        return column;
    }

    private static int columnOf(String address) throws UnusableFile {
        var parts = ADDRESS.matcher(address.toUpperCase(Locale.ROOT));
        if (!parts.matches()) {
            throw new UnusableFile(Reason.BROKEN_WORKBOOK);
        }
        return parts.group(1).chars().reduce(0, (sum, letter) -> 26 * sum + letter - 'A' + 1) - 1;
    }

    private static long number(String text) throws UnusableFile {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException _) {
            throw new UnusableFile(Reason.BROKEN_WORKBOOK);
        }
    }

    /** Null where a formula has no result. */
    private @Nullable String cell() throws UnusableFile {
        var type = String.valueOf(part.attribute("t"));
        var style = part.attribute("s");
        var text = "";
        var value = (String) null;
        var formula = false;
        while (part.next() && !part.ends("c")) {
            if (part.begins("f")) {
                formula = true;
            } else if (part.begins("v")) {
                value = part.text("v");
            } else if (part.begins("is")) {
                text = SharedTexts.read(part, "is");
            }
        }
        if (value == null) {
            return formula ? null : text;
        }
        return type.equals("e") ? null : shown(type, style, value);
    }

    private String shown(String type, @Nullable String style, String value) throws UnusableFile {
        return switch (type) {
            case "s" -> texts.get(value);
            case "str", "d" -> value;
            case "b" -> value.strip().equals("1") ? "vrai" : "faux";
            default -> formats.shown(value.strip(), style);
        };
    }

    @Override
    public void close() throws IOException {
        part.close();
        texts.close();
    }
}
