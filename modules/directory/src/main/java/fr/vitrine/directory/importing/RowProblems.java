package fr.vitrine.directory.importing;

import fr.vitrine.directory.importing.ImportProblem.Reason;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one row. It is refused where going on would lose what it is (its name, its SIRET, a text that is too
 * long), or make the site say something false (where it is, what it does for whom, and where). Anything else is left
 * out with a warning: a telephone number with a digit too few must not lose a structure.
 */
final class RowProblems {

    private final long line;
    private final List<ImportProblem> refusals = new ArrayList<>();
    private final List<ImportProblem> warnings = new ArrayList<>();

    RowProblems(long line, List<ImportProblem> refusals) {
        this.line = line;
        this.refusals.addAll(refusals);
    }

    void refuse(String column, String value, Reason reason, Object... details) {
        refusals.add(problem(column, value, reason, null, details));
    }

    void refuseSuggesting(String column, String value, Reason reason, @Nullable String suggestion) {
        refusals.add(problem(column, value, reason, suggestion));
    }

    void warn(String column, String value, Reason reason, Object... details) {
        warnings.add(problem(column, value, reason, null, details));
    }

    void warnSuggesting(String column, String value, Reason reason, @Nullable String suggestion) {
        warnings.add(problem(column, value, reason, suggestion));
    }

    boolean isRefused() {
        return !refusals.isEmpty();
    }

    List<ImportProblem> refusals() {
        return refusals;
    }

    List<ImportProblem> warnings() {
        return warnings;
    }

    private ImportProblem problem(
            String column, String value, Reason reason, @Nullable String suggestion, Object... details) {
        return new ImportProblem(line, column, value, reason, ImportProblem.texts(details), suggestion);
    }
}
