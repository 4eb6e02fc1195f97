package fr.vitrine.events.registration;

import fr.vitrine.kernel.Text;
import fr.vitrine.partners.Coded;
import java.util.List;

/**
 * What an organiser asks of who registers.
 *
 * @param id 0: not stored yet
 * @param choices of a choice, two at least
 */
public record Question(long id, String label, Kind kind, List<String> choices, boolean required) {

    public static final int MAX_LABEL = 300;
    public static final int MAX_ANSWER = 1_000;
    public static final int MOST = 10;
    public static final int MOST_CHOICES = 12;
    public static final String YES = "oui";
    public static final String NO = "non";

    /** How it is answered. */
    public enum Kind implements Coded {
        TEXT("texte"),
        CHOICE("choix"),
        YES_NO("oui-non");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    public Question {
        label = Text.cleanLine(label);
        choices = kind == Kind.CHOICE
                ? choices.stream()
                        .map(Text::cleanLine)
                        .filter(choice -> !choice.isEmpty())
                        .distinct()
                        .toList()
                : List.of();
    }

    public boolean isAskable() {
        var enough = kind != Kind.CHOICE || choices.size() >= 2 && choices.size() <= MOST_CHOICES;
        return !label.isEmpty() && label.length() <= MAX_LABEL && enough;
    }

    /** Whether this can be said to it. */
    public boolean admits(String answer) {
        if (answer.isEmpty()) {
            return !required;
        }
        return switch (kind) {
            case TEXT -> answer.length() <= MAX_ANSWER;
            case CHOICE -> choices.contains(answer);
            case YES_NO -> answer.equals(YES) || answer.equals(NO);
        };
    }
}
