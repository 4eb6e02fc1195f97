package fr.vitrine.correspondence.conversation;

import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.Text;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What a visitor typed into the contact form of a structure, whatever that is.
 *
 * @param locale of the page: answers are passed on in this language
 */
public record ContactMessage(String name, String email, String subject, String text, Locale locale) {

    public static final int MAX_NAME = 100;
    public static final int MAX_SUBJECT = 150;
    public static final int MAX_TEXT = 5_000;

    /** What has to be put right before it can be sent. */
    public enum Problem {
        NAME_MISSING,
        NAME_TOO_LONG,
        EMAIL_MISSING,
        EMAIL_INVALID,
        SUBJECT_MISSING,
        SUBJECT_TOO_LONG,
        TEXT_MISSING,
        TEXT_TOO_LONG
    }

    public ContactMessage {
        name = Text.cleanLine(name);
        email = Text.cleanLine(email);
        subject = Text.cleanLine(subject);
        text = Text.clean(text);
    }

    public Set<Problem> problems() {
        var problems = EnumSet.noneOf(Problem.class);
        check(name, MAX_NAME, Problem.NAME_MISSING, Problem.NAME_TOO_LONG, problems);
        check(subject, MAX_SUBJECT, Problem.SUBJECT_MISSING, Problem.SUBJECT_TOO_LONG, problems);
        check(text, MAX_TEXT, Problem.TEXT_MISSING, Problem.TEXT_TOO_LONG, problems);
        if (email.isEmpty()) {
            problems.add(Problem.EMAIL_MISSING);
        } else if (EmailAddress.parse(email).isEmpty()) {
            problems.add(Problem.EMAIL_INVALID);
        }
        return problems;
    }

    private static void check(String value, int max, Problem missing, Problem tooLong, Set<Problem> problems) {
        if (value.isEmpty()) {
            problems.add(missing);
        } else if (value.length() > max) {
            problems.add(tooLong);
        }
    }
}
