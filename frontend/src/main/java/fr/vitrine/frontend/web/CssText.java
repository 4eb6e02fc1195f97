package fr.vitrine.frontend.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes out of a style sheet what only its authors read. */
final class CssText {

    private static final Pattern PARTS = Pattern.compile(
            "(\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*')|/\\*.*?\\*/|\\s*([{};,])\\s*|\\s+", Pattern.DOTALL);

    private CssText() {}

    static String shortened(String css) {
        return PARTS.matcher(css)
                .replaceAll(part -> Matcher.quoteReplacement(
                        part.group(1) != null
                                ? part.group(1)
                                : part.group(2) != null ? part.group(2) : blank(part.group())))
                .replace(";}", "}")
                .strip();
    }

    private static String blank(String part) {
        return part.startsWith("/*") ? "" : " ";
    }
}
