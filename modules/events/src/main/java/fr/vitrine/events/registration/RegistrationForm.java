package fr.vitrine.events.registration;

import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.OccurrenceId;
import fr.vitrine.kernel.StopId;
import fr.vitrine.kernel.Text;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed who wants to come, whatever that is.
 *
 * @param date null: none was chosen
 * @param stop of an itinerary; null: all of it, or none was chosen
 * @param people 0: no number
 * @param needs to be able to take part
 * @param answers by question
 */
public record RegistrationForm(
        @Nullable OccurrenceId date,
        boolean online,
        @Nullable StopId stop,
        int people,
        String name,
        String email,
        String needs,
        Map<Long, String> answers,
        boolean consent,
        Locale locale) {

    public static final int MAX_NAME = 150;
    public static final int MAX_NEEDS = 1_000;

    /** What has to be put right, in the order of the form. */
    public enum Problem {
        DATE_MISSING,
        STOP_MISSING,
        PEOPLE_WRONG,
        NAME_MISSING,
        NAME_TOO_LONG,
        EMAIL_WRONG,
        ANSWER_MISSING,
        NEEDS_TOO_LONG,
        CONSENT_MISSING
    }

    public RegistrationForm {
        name = Text.cleanLine(name);
        email = Text.cleanLine(email);
        needs = Text.clean(needs);
        var clean = new HashMap<Long, String>();
        answers.forEach((question, answer) -> clean.put(question, Text.clean(answer)));
        answers = Map.copyOf(clean);
    }

    /** @param settings of the event that it is about */
    public Set<Problem> problems(RegistrationSettings settings) {
        var problems = EnumSet.noneOf(Problem.class);
        check(date == null, Problem.DATE_MISSING, problems);
        check(settings.byStop() && !online && stop == null, Problem.STOP_MISSING, problems);
        check(people < 1 || people > settings.maxPeople(), Problem.PEOPLE_WRONG, problems);
        check(name.isEmpty(), Problem.NAME_MISSING, problems);
        check(name.length() > MAX_NAME, Problem.NAME_TOO_LONG, problems);
        check(address().isEmpty(), Problem.EMAIL_WRONG, problems);
        check(!isAnswered(settings), Problem.ANSWER_MISSING, problems);
        check(needs.length() > MAX_NEEDS, Problem.NEEDS_TOO_LONG, problems);
        check(!consent, Problem.CONSENT_MISSING, problems);
        return problems;
    }

    /** The same without answers to what is not asked, or not any more. */
    RegistrationForm askedBy(RegistrationSettings settings) {
        var asked = new HashMap<Long, String>();
        settings.questions().forEach(question -> asked.put(question.id(), answer(question)));
        return new RegistrationForm(date, online, stop, people, name, email, needs, asked, consent, locale);
    }

    private boolean isAnswered(RegistrationSettings settings) {
        return settings.questions().stream().allMatch(question -> question.admits(answer(question)));
    }

    public String answer(Question question) {
        return answers.getOrDefault(question.id(), "");
    }

    private static void check(boolean wrong, Problem problem, Set<Problem> problems) {
        if (wrong) {
            problems.add(problem);
        }
    }

    Optional<EmailAddress> address() {
        return EmailAddress.parse(email);
    }
}
