package fr.vitrine.frontend.privacy;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a volunteer has said or been given that is nobody's business by itself, in words that stand nowhere else. */
enum Secret {
    NAME("Zephyrine Quatrevaux"),
    NAME_OF_THE_ACCOUNT("Zaza Compteperso"),
    ADDRESS("zephyrine-q@example.org"),
    MESSAGE("ornithorynque violet"),
    ANSWER("casserole cabossee"),
    SKILL("Tressage de zostere"),
    YEAR_OF_BIRTH("2187"),
    GUARDIAN("tutrice@prive.example"),
    HOURS("3 h 25"),
    WAITING_FOR_CONSENT("hippocampe turquoise");

    final String words;

    private final Pattern seen;

    Secret(String words) {
        this.words = words;
        var alone = Pattern.quote(words);
        // a number by itself: no part of a coordinate, of a longer one or of a time of the day
        this.seen = Pattern.compile(
                Character.isDigit(words.charAt(0)) ? "(?<![\\w.-])" + alone + "(?![\\w-])(?!\\.\\w)" : alone);
    }

    private boolean isIn(String text) {
        return seen.matcher(text).find();
    }

    /** @return those that stand in a text, in words; empty for none */
    static String seenIn(String text) {
        var plain = text.replaceAll("[\\s\\u00a0\\u202f]+", " ").replace("&nbsp;", " ");
        return Arrays.stream(values())
                .filter(secret -> secret.isIn(plain))
                .map(secret -> secret.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
    }
}
