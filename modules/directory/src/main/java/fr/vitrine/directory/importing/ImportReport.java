package fr.vitrine.directory.importing;

import java.util.List;

/** What came of an import. */
public sealed interface ImportReport {

    int EVERYTHING_FINE = 0;
    int ROWS_REFUSED = 1;
    int UNUSABLE_FILE = 2;

    /** The status that a command ends with. */
    int exitCode();

    /** The file could not be read as structures: nothing was written. */
    record Unusable(String file, ImportProblem problem) implements ImportReport {

        @Override
        public int exitCode() {
            return UNUSABLE_FILE;
        }
    }

    /**
     * Every row was looked at.
     *
     * @param rows how many the file has
     * @param created how many; where nothing was written, how many there would have been, as for those that follow
     * @param written false: rows were refused, and it was all or nothing
     */
    record Done(
            String file,
            String source,
            Form form,
            long rows,
            Noted<String> created,
            Noted<Changed> changed,
            long unchanged,
            Noted<ImportProblem> refused,
            Noted<ImportProblem> warnings,
            boolean written)
            implements ImportReport {

        @Override
        public int exitCode() {
            return refused.count() == 0 ? EVERYTHING_FINE : ROWS_REFUSED;
        }
    }

    /** How a file was read. */
    sealed interface Form {

        record Csv(String encoding, char separator) implements Form {}

        record Json(String encoding) implements Form {}

        record Workbook(String sheet) implements Form {}
    }

    /** @param fields the columns whose values are others now */
    record Changed(long line, String name, List<String> fields) {}

    /**
     * A count, and the first of what was counted: a report of a long file must not fill the memory.
     *
     * @param count rows for created, changed and refused; single values for warnings
     */
    record Noted<T>(long count, List<T> first) {}
}
