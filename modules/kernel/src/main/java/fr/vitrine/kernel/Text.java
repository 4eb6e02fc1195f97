package fr.vitrine.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Normal forms of text that comes from people and files. */
public final class Text {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}&&[^\\n\\t\\u200d]]");
    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private Text() {}

    /** Composed (NFC), without control and bidirectional-override characters, line ends as {@code \n}, ends trimmed. */
    public static String clean(String raw) {
        var visible = INVISIBLE.matcher(LINE_END.matcher(raw).replaceAll("\n")).replaceAll("");
        return trim(Normalizer.normalize(visible, Normalizer.Form.NFC));
    }

    /** {@link #clean} and on one line, with single spaces. */
    public static String cleanLine(String raw) {
        return SPACES.matcher(clean(raw)).replaceAll(" ");
    }

    /** Lower case without accents, ligatures opened: the form in which names are compared. */
    public static String fold(String raw) {
        var opened = raw.replace("œ", "oe")
                .replace("Œ", "OE")
                .replace("æ", "ae")
                .replace("Æ", "AE")
                .replace("ß", "ss");
        return MARKS.matcher(Normalizer.normalize(opened, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** Unlike {@link String#strip}, no-break spaces go as well: a name of nothing else is an empty name. */
    private static String trim(String text) {
        var begin = 0;
        var end = text.length();
        while (begin < end && isSpace(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(begin, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
