package fr.vitrine.directory.review;

import fr.vitrine.directory.review.FieldProblem.Reason;
import fr.vitrine.kernel.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads single texts of a form and gathers what is wrong with them. */
final class FormTexts {

    private final List<FieldProblem> problems = new ArrayList<>();

    List<FieldProblem> problems() {
        return List.copyOf(problems);
    }

    boolean isFine() {
        return problems.isEmpty();
    }

    void wrong(String field, Reason reason, Object... arguments) {
        problems.add(FieldProblem.of(field, reason, arguments));
    }

    String required(String field, String typed, int maxLength) {
        var text = Text.cleanLine(typed);
        if (text.isEmpty()) {
            wrong(field, Reason.MISSING);
        }
        return checked(field, text, maxLength);
    }

    @Nullable
    String line(String field, String typed, int maxLength) {
        return orNull(checked(field, Text.cleanLine(typed), maxLength));
    }

    /** On several lines. */
    @Nullable
    String text(String field, String typed, int maxLength) {
        return orNull(checked(field, Text.clean(typed), maxLength));
    }

    <T> @Nullable T value(String field, String typed, Function<String, Optional<T>> parser, Reason otherwise) {
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

    @Nullable
    Integer number(String field, String typed, int min, int max, Reason otherwise) {
        return value(field, typed, text -> integer(text).filter(n -> n >= min && n <= max), otherwise);
    }

    private static Optional<Integer> integer(String text) {
        try {
            return Optional.of(Integer.valueOf(text));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    @Nullable
    Double degrees(String field, String typed, double max) {
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
