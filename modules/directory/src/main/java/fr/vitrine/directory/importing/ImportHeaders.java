package fr.vitrine.directory.importing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the columns of an import file seem to be, before a person says so. */
public sealed interface ImportHeaders {

    /**
     * @param meanings by header, in the order of the file, a column's name; empty: none that is known. Empty for JSON
     * @param sheets that a person can see in a workbook; none for other files
     * @param sheet whose headers these are
     */
    record Guessed(
            Map<String, String> meanings,
            List<String> sheets,
            @Nullable String sheet) implements ImportHeaders {

        Guessed(Map<String, String> meanings) {
            this(meanings, List.of(), null);
        }
    }

    record Unusable(ImportProblem problem) implements ImportHeaders {}

    /** All that a column of a CSV file or workbook can be, in the order to offer them. */
    static List<String> columns() {
        return ImportColumns.IN_CSV;
    }

    /** Those that may stand in a file more than once: their values are put together. */
    static boolean mayRepeat(String column) {
        return ImportColumns.LISTS.contains(column);
    }
}
