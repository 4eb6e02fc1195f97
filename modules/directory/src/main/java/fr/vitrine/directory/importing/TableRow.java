package fr.vitrine.directory.importing;

import fr.vitrine.directory.importing.ImportProblem.Reason;
import fr.vitrine.directory.importing.SourceRow.Values;
import fr.vitrine.kernel.Text;
import fr.vitrine.territory.Commune;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A row of a {@link TableFile}, read value by value: what cannot be read is noted among its problems. */
public final class TableRow {

    /** What an export puts before a text that a spreadsheet would take for a formula. */
    private static final Pattern MADE_SAFE = Pattern.compile("'(?=[=+\\-@＝＋－＠])");

    private final long line;
    private final Values values = new Values("");
    private final Map<String, String> headers;
    private final PlaceReader places;
    private final RowProblems problems;
    private final ValueReaders readers;

    TableRow(SourceRow row, Map<String, String> headers, PlaceReader places) {
        line = row.line();
        this.headers = headers;
        this.places = places;
        headers.keySet()
                .forEach(column ->
                        row.values().list(column).stream().limit(1).forEach(text -> values.add(column, plain(text))));
        problems = new RowProblems(line, row.problems());
        readers = new ValueReaders(values, problems);
    }

    private static String plain(String text) {
        var safe = MADE_SAFE.matcher(text);
        return safe.lookingAt() ? text.substring(1) : text;
    }

    public long line() {
        return line;
    }

    public boolean has(String column) {
        return values.has(column);
    }

    /** Empty where there is nothing. */
    public String text(String column) {
        var text = values.text(column);
        return text == null ? "" : Text.cleanLine(text);
    }

    /** On one line; too long a text refuses the row. */
    public @Nullable String line(String column, int maxLength) {
        return readers.line(column, maxLength);
    }

    public @Nullable String requiredLine(String column, int maxLength) {
        return readers.requiredLine(column, maxLength);
    }

    public @Nullable String markdown(String column, int maxLength) {
        return readers.markdown(column, maxLength);
    }

    /** For what can be done without: left out with a warning where the parser does not take it. */
    public <T> @Nullable T optional(String column, Function<String, Optional<T>> parser, Reason otherwise) {
        return readers.optional(column, parser, otherwise);
    }

    public @Nullable LocalDate date(String column, LocalDate today) {
        return readers.date(column, today);
    }

    /** Of {@code code_postal}. */
    public @Nullable String postcode() {
        return PlaceReader.postcode(values, problems);
    }

    /** Of {@code code_insee}, {@code commune} and this postcode. */
    public @Nullable Commune commune(@Nullable String postcode) {
        return places.commune(values, postcode, problems);
    }

    public void warn(String column, String value, Reason reason, Object... details) {
        problems.warn(column, value, reason, details);
    }

    public void refuse(String column, String value, Reason reason, Object... details) {
        problems.refuse(column, value, reason, details);
    }

    /** @param words that would be right, by their folded form: the one that is nearest is suggested */
    public void refuseUnknown(String column, String value, Reason reason, Map<String, String> words) {
        var near = ImportVocabulary.nearest(Text.fold(value), words.keySet());
        problems.refuseSuggesting(column, value, reason, near == null ? null : words.get(near));
    }

    public boolean isRefused() {
        return problems.isRefused();
    }

    /** Under the headers of the file. */
    public List<ImportProblem> refusals() {
        return named(problems.refusals());
    }

    public List<ImportProblem> warnings() {
        return named(problems.warnings());
    }

    private List<ImportProblem> named(Collection<ImportProblem> found) {
        return found.stream()
                .map(one -> new ImportProblem(
                        one.line(),
                        headers.getOrDefault(one.column(), one.column()),
                        one.value(),
                        one.reason(),
                        one.details(),
                        one.suggestion()))
                .toList();
    }
}
