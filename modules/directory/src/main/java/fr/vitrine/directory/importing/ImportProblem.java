package fr.vitrine.directory.importing;

import fr.vitrine.kernel.Text;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something in an import file that is not as it should be.
 *
 * @param line of the file, from 1; 0: the file as a whole
 * @param column its name in the file; empty: the row as a whole
 * @param value what stands there, shortened; empty where there is nothing to show
 * @param details what the reason's sentence names
 * @param suggestion the allowed value that is nearest to it
 */
public record ImportProblem(
        long line,
        String column,
        String value,
        Reason reason,
        List<String> details,
        @Nullable String suggestion) {

    private static final int SHOWN = 60;

    public ImportProblem {
        details = List.copyOf(details);
        value = shortened(value);
    }

    public static ImportProblem ofFile(Reason reason, Object... details) {
        return at(0, reason, details);
    }

    static ImportProblem at(long line, Reason reason, Object... details) {
        return new ImportProblem(line, "", "", reason, texts(details), null);
    }

    static List<String> texts(Object... details) {
        return List.of(details).stream().map(String::valueOf).toList();
    }

    /** On one line and without control characters: it is printed on terminals. */
    private static String shortened(String value) {
        var head = value.length() > 4 * SHOWN ? value.substring(0, 4 * SHOWN) : value;
        var line = Text.cleanLine(head);
        return line.length() <= SHOWN && head.length() == value.length()
                ? line
                : line.substring(0, Math.min(SHOWN, line.length())) + "…";
    }

    public enum Reason {
        // The file as a whole: it cannot be used.
        UNREADABLE,
        EMPTY,
        NO_ROWS,
        TOO_LARGE,
        NOT_TEXT,
        SPREADSHEET,
        OLD_WORKBOOK,
        ENCRYPTED_WORKBOOK,
        BROKEN_WORKBOOK,
        WORKBOOK_TOO_LARGE,
        NO_SUCH_SHEET,
        EMPTY_SHEET,
        MIXED_ENCODING,
        NOT_JSON,
        NOT_A_LIST,
        TRUNCATED,
        VALUE_TOO_LONG,
        NO_NAME_COLUMN,
        DUPLICATE_COLUMN,
        BROKEN_QUOTES,

        // A row: it is refused.
        MISSING,
        TOO_LONG,
        NOT_A_STRUCTURE,
        WRONG_TYPE,
        MISSING_CELLS,
        EXTRA_CELLS,
        FORMULA_WITHOUT_VALUE,
        NOT_A_SIRET,
        DUPLICATE,
        SIRET_AND_ID_DISAGREE,
        UNKNOWN_COMMUNE,
        AMBIGUOUS_COMMUNE,
        UNKNOWN_COMPETENCE,
        UNKNOWN_AUDIENCE,
        UNKNOWN_ZONE,
        NOT_A_RADIUS,
        UNKNOWN_KIND,
        SEVERAL_PARTNERS,

        // A value: it is left out, or kept with a word of warning.
        IGNORED_COLUMN,
        UNKNOWN_LABEL,
        UNKNOWN_LEGAL_FORM,
        UNKNOWN_NAF,
        NOT_AN_RNA,
        NOT_A_PHONE,
        NOT_AN_EMAIL,
        NOT_AN_ADDRESS,
        NOT_OPENING_HOURS,
        NOT_A_YEAR,
        NOT_A_COUNT,
        NOT_A_DATE,
        NOT_YES_OR_NO,
        NOT_A_POSTCODE,
        COMMUNE_DIFFERS,
        NO_COMMUNE,
        NOT_A_POINT,
        POINT_ELSEWHERE,
        NO_COMPETENCE,
        OTHER_NAME,
        HTML_IN_TEXT,
        IMAGE_OUTSIDE,
        IMAGE_MISSING,
        IMAGE_UNSUPPORTED,
        IMAGE_TOO_LARGE,
        IMAGE_WITHOUT_ALTERNATIVE;

        /** Its key in the message files: {@code not-a-siret}. */
        String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
