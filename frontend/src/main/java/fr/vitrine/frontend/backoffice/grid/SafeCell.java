package fr.vitrine.frontend.backoffice.grid;

/** A text as a cell of a file that spreadsheets open: what they would take for a formula becomes plain text. */
public final class SafeCell {

    private static final String BEGINNINGS = "=+-@\t\r\n";

    private SafeCell() {}

    /** OWASP's rule: an apostrophe before what begins like a formula. Full-width signs count, some programs fold them. */
    public static String of(String text) {
        if (text.isEmpty()) {
            return text;
        }
        var first = text.charAt(0);
        return BEGINNINGS.indexOf(first) >= 0 || "＝＋－＠".indexOf(first) >= 0 ? "'" + text : text;
    }
}
