package fr.vitrine.directory.importing;

import org.jspecify.annotations.Nullable;

/**
 * How a file of structures is to be imported.
 *
 * @param source under which name its records are known from now on; null: the file's name without its extension
 * @param keepGood writes the rows that are right even where others are refused; otherwise it is all or nothing
 * @param draft leaves new structures as drafts; otherwise they are published
 */
public record ImportOptions(@Nullable String source, boolean keepGood, boolean draft) {

    public static final ImportOptions DEFAULT = new ImportOptions(null, false, false);

    public ImportOptions {
        if (source != null && (source.isBlank() || source.length() > MAX_SOURCE)) {
            throw new IllegalArgumentException("a source has 1 to " + MAX_SOURCE + " characters");
        }
    }

    public static final int MAX_SOURCE = 100;

    /** The same under another source name. */
    public ImportOptions from(String otherSource) {
        return new ImportOptions(otherSource, keepGood, draft);
    }
}
