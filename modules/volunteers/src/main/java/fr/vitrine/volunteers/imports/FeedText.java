package fr.vitrine.volunteers.imports;

import fr.vitrine.kernel.Text;
import java.util.regex.Pattern;

/** Texts of feeds, some of which are HTML, as plain text of a length that fits. */
final class FeedText {

    private static final Pattern BREAKS = Pattern.compile("(?i)<\\s*(?:br|/p|/li|/div|/h[1-6])\\b[^<>]{0,200}>");
    private static final Pattern TAGS = Pattern.compile("</?[a-zA-Z!][^<>]{0,2000}>");
    private static final Pattern GAPS = Pattern.compile("\\n{3,}");

    private FeedText() {}

    static String plain(String text, int length) {
        var lines = TAGS.matcher(BREAKS.matcher(text).replaceAll("\n")).replaceAll("");
        var words = lines.replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
        return cut(GAPS.matcher(Text.clean(words)).replaceAll("\n\n"), length);
    }

    /** Never in the middle of a character. */
    static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        var end = Character.isHighSurrogate(text.charAt(length - 2)) ? length - 2 : length - 1;
        return text.substring(0, end).stripTrailing() + "…";
    }
}
