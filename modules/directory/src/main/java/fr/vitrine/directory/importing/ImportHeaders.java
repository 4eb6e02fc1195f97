package fr.vitrine.directory.importing;

import java.util.List;
import java.util.Map;

/** What the columns of an import file seem to be, before a person says so. */
public sealed interface ImportHeaders {

    /** @param meanings by header, in the order of the file, a column's name; empty: none that is known. Empty for JSON */
    record Guessed(Map<String, String> meanings) implements ImportHeaders {}

    record Unusable(ImportProblem problem) implements ImportHeaders {}

    /** All that a column of a CSV file can be, in the order to offer them. */
    static List<String> columns() {
        return ImportColumns.IN_CSV;
    }

    /** Those that may stand in a file more than once: their values are put together. */
    static boolean mayRepeat(String column) {
        return ImportColumns.LISTS.contains(column);
    }
}
