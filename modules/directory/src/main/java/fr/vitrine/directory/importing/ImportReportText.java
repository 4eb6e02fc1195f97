package fr.vitrine.directory.importing;

import fr.vitrine.directory.importing.ImportReport.Form;
import fr.vitrine.directory.importing.ImportReport.Noted;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;

/** An import's report as a person reads it on a terminal, in French or English. */
public final class ImportReportText {

    private static final int LISTED = 50;
    private static final String BUNDLE = "fr.vitrine.directory.importing.import-messages";

    private final ResourceBundle messages;
    private final Locale locale;

    private ImportReportText(Locale locale) {
        this.locale = locale;
        messages = ResourceBundle.getBundle(BUNDLE, locale);
    }

    /** English for English, French for everybody else. */
    public static ImportReportText in(Locale locale) {
        return new ImportReportText(locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.FRENCH);
    }

    /** Lines that end with a line end each. */
    public String of(ImportReport report) {
        return switch (report) {
            case ImportReport.Unusable unusable ->
                text("unusable", unusable.file()) + "\n  " + of(unusable.problem()) + "\n\n" + text("nothing-written")
                        + "\n";
            case ImportReport.Done done -> of(done);
        };
    }

    /** One problem as one line, for other places that show it. */
    public String of(ImportProblem problem) {
        var where = new StringBuilder();
        if (problem.line() > 0) {
            where.append(text("line", String.valueOf(problem.line()))).append("  ");
        }
        if (!problem.column().isEmpty()) {
            where.append(problem.column()).append("  ");
        }
        if (!problem.value().isEmpty()) {
            where.append(text("quoted", problem.value())).append("  ");
        }
        return where.append(what(problem)).toString();
    }

    /** What is wrong, without where it stands. */
    public String what(ImportProblem problem) {
        var reason = text("reason." + problem.reason().key(), problem.details().toArray());
        return problem.suggestion() == null ? reason : reason + ' ' + text("suggestion", problem.suggestion());
    }

    private String of(ImportReport.Done done) {
        var text = new StringBuilder(text("title", done.file())).append('\n');
        text.append(form(done)).append("\n\n");
        text.append(totals(done));
        section(text, "changed", done.changed(), this::of);
        section(text, "refused", done.refused(), this::of);
        section(text, "warnings", done.warnings(), this::of);
        text.append('\n').append(text(outcome(done))).append('\n');
        return text.toString();
    }

    private String form(ImportReport.Done done) {
        return switch (done.form()) {
            case Form.Csv csv -> text("read-csv", done.source(), csv.encoding(), separator(csv.separator()));
            case Form.Json json -> text("read-json", done.source(), json.encoding());
            case Form.Workbook workbook -> text("read-workbook", done.source(), workbook.sheet());
        };
    }

    private String separator(char separator) {
        return switch (separator) {
            case ';' -> text("separator.semicolon");
            case '\t' -> text("separator.tab");
            default -> text("separator.comma");
        };
    }

    private String totals(ImportReport.Done done) {
        var counts = List.of(
                new Total("total.rows", done.rows()),
                new Total("total.created", done.created().count()),
                new Total("total.changed", done.changed().count()),
                new Total("total.unchanged", done.unchanged()),
                new Total("total.refused", done.refused().count()));
        var width = counts.stream()
                .mapToInt(total -> text(total.key()).length())
                .max()
                .orElse(0);
        var text = new StringBuilder();
        for (var total : counts) {
            text.append(String.format(locale, "  %-" + width + "s %,9d%n", text(total.key()), total.count()));
        }
        return text.toString();
    }

    private record Total(String key, long count) {}

    private <T> void section(StringBuilder text, String key, Noted<T> noted, Function<T, String> line) {
        if (noted.count() == 0) {
            return;
        }
        text.append('\n').append(text("section." + key)).append('\n');
        noted.first().stream()
                .limit(LISTED)
                .forEach(note -> text.append("  ").append(line.apply(note)).append('\n'));
        if (noted.first().size() > LISTED) {
            text.append("  ").append(text("more", noted.count())).append('\n');
        }
    }

    private String of(ImportReport.Changed changed) {
        return text("line", String.valueOf(changed.line())) + "  " + changed.name() + "  "
                + String.join(", ", changed.fields());
    }

    private static String outcome(ImportReport.Done done) {
        if (!done.written()) {
            return "all-or-nothing";
        }
        if (done.refused().count() > 0) {
            return "good-rows-written";
        }
        return done.created().count() + done.changed().count() == 0 ? "nothing-to-do" : "all-written";
    }

    private String text(String key, Object... details) {
        return new MessageFormat(messages.getString(key), locale).format(details);
    }
}
