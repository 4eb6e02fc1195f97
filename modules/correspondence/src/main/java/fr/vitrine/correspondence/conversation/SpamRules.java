package fr.vitrine.correspondence.conversation;

import fr.vitrine.kernel.Sha256;
import fr.vitrine.kernel.Text;
import java.util.Arrays;
import java.util.regex.Pattern;

/** What unwanted messages have in common. */
final class SpamRules {

    private static final int MOST_LINKS = 2;
    private static final Pattern LINK = Pattern.compile("(?i)https?://|\\bwww\\.|\\[url|<a\\s");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");

    private SpamRules() {}

    /** @param lines what has no room for any */
    static boolean hasUnwelcomeLinks(String text, String... lines) {
        return links(text) > MOST_LINKS || Arrays.stream(lines).anyMatch(line -> links(line) > 0);
    }

    private static long links(String text) {
        return LINK.matcher(text).results().count();
    }

    /** Of the letters alone: a number or a dot more makes no other text. */
    static byte[] fingerprint(String text) {
        var letters = NO_LETTER.matcher(Text.fold(text)).replaceAll("");
        return Sha256.of(letters);
    }
}
