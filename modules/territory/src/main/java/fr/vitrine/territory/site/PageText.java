package fr.vitrine.territory.site;

import fr.vitrine.kernel.Text;
import java.util.EnumSet;
import java.util.Set;

/**
 * A page of text in one language.
 *
 * @param summary a sentence below the title, also for search engines
 * @param body Markdown; each second-level heading begins a section
 */
public record PageText(String title, String summary, String body) {

    public static final int MAX_TITLE = 120;
    public static final int MAX_SUMMARY = 400;
    public static final int MAX_BODY = 60_000;

    public enum Problem {
        TITLE_MISSING,
        TOO_LONG,
        BODY_MISSING
    }

    PageText cleaned() {
        return new PageText(Text.cleanLine(title), Text.cleanLine(summary), Text.clean(body));
    }

    Set<Problem> problems() {
        var problems = EnumSet.noneOf(Problem.class);
        if (title.isEmpty()) {
            problems.add(Problem.TITLE_MISSING);
        }
        if (body.isEmpty()) {
            problems.add(Problem.BODY_MISSING);
        }
        if (title.length() > MAX_TITLE || summary.length() > MAX_SUMMARY || body.length() > MAX_BODY) {
            problems.add(Problem.TOO_LONG);
        }
        return problems;
    }
}
