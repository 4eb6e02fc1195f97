package fr.vitrine.correspondence;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a template in one language.
 *
 * @param body Markdown
 */
public record Wording(String subject, String body) {

    public static final int MAX_SUBJECT = 200;
    public static final int MAX_BODY = 20_000;

    static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}\\s]{1,60})}");

    /** As a template's file has it: the subject on the first line. */
    static Wording parse(String text) {
        var end = text.indexOf('\n');
        if (end <= 0) {
            throw new IllegalArgumentException("a mail's words are its subject on the first line, then its body");
        }
        return new Wording(text.substring(0, end).strip(), text.substring(end).strip());
    }

    boolean hasGoodLength() {
        return !subject.isEmpty() && subject.length() <= MAX_SUBJECT && !body.isEmpty() && body.length() <= MAX_BODY;
    }

    SortedSet<String> placeholders() {
        return PLACEHOLDER
                .matcher(subject + "\n" + body)
                .results()
                .map(MatchResult::group)
                .map(found -> found.substring(1, found.length() - 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those that neither the template nor the site knows. */
    SortedSet<String> unknownPlaceholders(MailTemplate template) {
        var unknown = placeholders();
        unknown.removeAll(template.placeholders());
        unknown.removeAll(Site.PLACEHOLDERS);
        return unknown;
    }
}
