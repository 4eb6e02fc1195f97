package fr.vitrine.directory.importing;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a file of structures is to be imported.
 *
 * @param source under which name its records are known from now on; null: the file's name without its extension
 * @param keepGood writes the rows that are right even where others are refused; otherwise it is all or nothing
 * @param draft leaves new structures as drafts; otherwise they are published
 * @param columns which known column each header of a CSV file or workbook means, where it is not what the header says; empty: none
 * @param sheet of a workbook; null: the first that has something in it
 * @param dryRun writes nothing, and reports what would have been written
 */
public record ImportOptions(
        @Nullable String source,
        boolean keepGood,
        boolean draft,
        Map<String, String> columns,
        @Nullable String sheet,
        boolean dryRun) {

    public static final ImportOptions DEFAULT = new ImportOptions(null, false, false);

    public ImportOptions {
        columns = Map.copyOf(columns);
        if (source != null && (source.isBlank() || source.length() > MAX_SOURCE)) {
            throw new IllegalArgumentException("a source has 1 to " + MAX_SOURCE + " characters");
        }
    }

    public ImportOptions(@Nullable String source, boolean keepGood, boolean draft) {
        this(source, keepGood, draft, Map.of(), null, false);
    }

    public static final int MAX_SOURCE = 100;

    /** The same under another source name. */
    public ImportOptions from(String otherSource) {
        return new ImportOptions(otherSource, keepGood, draft, columns, sheet, dryRun);
    }

    /** The same with another sheet of the workbook. */
    public ImportOptions ofSheet(@Nullable String otherSheet) {
        return new ImportOptions(source, keepGood, draft, columns, otherSheet, dryRun);
    }

    /** The same without writing anything. */
    public ImportOptions asDryRun() {
        return new ImportOptions(source, keepGood, draft, columns, sheet, true);
    }
}
