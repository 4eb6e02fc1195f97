package fr.vitrine.directory.review;

import fr.vitrine.directory.review.FieldProblem.Reason;
import fr.vitrine.kernel.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads single texts of a form and gathers what is wrong with them. */
public final class FormTexts {

    private final List<FieldProblem> problems = new ArrayList<>();

    public List<FieldProblem> problems() {
        return List.copyOf(problems);
    }

    public boolean isFine() {
        return problems.isEmpty();
    }

    public void wrong(String field, Reason reason, Object... arguments) {
        problems.add(FieldProblem.of(field, reason, arguments));
    }

    public String required(String field, String typed, int maxLength) {
        var text = Text.cleanLine(typed);
        if (text.isEmpty()) {
            wrong(field, Reason.MISSING);
        }
        return checked(field, text, maxLength);
    }

    public @Nullable String line(String field, String typed, int maxLength) {
        return orNull(checked(field, Text.cleanLine(typed), maxLength));
    }

    /** On several lines. */
    public @Nullable String text(String field, String typed, int maxLength) {
        return orNull(checked(field, Text.clean(typed), maxLength));
    }

    public <T> @Nullable T value(String field, String typed, Function<String, Optional<T>> parser, Reason otherwise) {
        var text = Text.cleanLine(typed);
        if (text.isEmpty()) {
            return null;
        }
        var value = parser.apply(text);
        if (value.isEmpty()) {
            wrong(field, otherwise);
        }
        return value.orElse(null);
    }

    public @Nullable Integer number(String field, String typed, int min, int max, Reason otherwise) {
        return value(field, typed, text -> integer(text).filter(n -> n >= min && n <= max), otherwise);
    }

    private static Optional<Integer> integer(String text) {
        try {
            return Optional.of(Integer.valueOf(text));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    public @Nullable Double degrees(String field, String typed, double max) {
        return value(
                field,
                typed.replace(',', '.'),
                text -> decimal(text).filter(n -> Math.abs(n) <= max),
                Reason.NOT_A_POINT);
    }

    private static Optional<Double> decimal(String text) {
        try {
            return Optional.of(Double.valueOf(text)).filter(Double::isFinite);
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private String checked(String field, String text, int maxLength) {
        if (text.length() > maxLength) {
            wrong(field, Reason.TOO_LONG, maxLength);
        }
        return text;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
