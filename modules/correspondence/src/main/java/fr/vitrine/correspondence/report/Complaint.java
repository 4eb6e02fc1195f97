package fr.vitrine.correspondence.report;

import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.Text;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody typed who reports something, whatever that is.
 *
 * @param reason code of a {@link ReportReason}
 * @param email where to answer; empty: nowhere
 * @param locale in which they are answered
 */
public record Complaint(String reason, String words, String email, Locale locale) {

    public static final int MAX_WORDS = 2_000;

    /** What has to be put right before it can be sent. */
    public enum Problem {
        REASON_MISSING,
        WORDS_MISSING,
        WORDS_TOO_LONG,
        EMAIL_INVALID
    }

    public Complaint {
        reason = Text.cleanLine(reason);
        words = Text.clean(words);
        email = Text.cleanLine(email);
    }

    public Set<Problem> problems(ReportKind kind) {
        var problems = EnumSet.noneOf(Problem.class);
        if (ReportReason.parse(reason).filter(ReportReason.of(kind)::contains).isEmpty()) {
            problems.add(Problem.REASON_MISSING);
        }
        if (words.isEmpty()) {
            problems.add(Problem.WORDS_MISSING);
        }
        if (words.length() > MAX_WORDS) {
            problems.add(Problem.WORDS_TOO_LONG);
        }
        if (!email.isEmpty() && address().isEmpty()) {
            problems.add(Problem.EMAIL_INVALID);
        }
        return problems;
    }

    Optional<EmailAddress> address() {
        return EmailAddress.parse(email);
    }
}
