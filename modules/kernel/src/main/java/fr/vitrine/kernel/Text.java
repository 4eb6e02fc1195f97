package fr.vitrine.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Normal forms of text that comes from people and files. */
public final class Text {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}&&[^\\n\\t\\u200d]]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private Text() {}

    /** Composed (NFC), without control and bidirectional-override characters, line ends as {@code \n}, ends trimmed. */
    public static String clean(String raw) {
        var lines = raw.replace("\r\n", "\n").replace('\r', '\n');
        return INVISIBLE
                .matcher(Normalizer.normalize(lines, Normalizer.Form.NFC))
                .replaceAll("")
                .strip();
    }

    /** {@link #clean} and on one line, with single spaces. */
    public static String cleanLine(String raw) {
        return SPACES.matcher(clean(raw)).replaceAll(" ").strip();
    }

    /** Lower case without accents, ligatures opened: the form in which names are compared. */
    public static String fold(String raw) {
        var opened =
                raw.replace("œ", "oe").replace("Œ", "OE").replace("æ", "ae").replace("Æ", "AE");
        return MARKS.matcher(Normalizer.normalize(opened, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
