package fr.vitrine.frontend.backoffice.volunteering;

import fr.vitrine.frontend.backoffice.grid.FilterField.Choice;
import fr.vitrine.frontend.backoffice.grid.TableColumn;
import fr.vitrine.volunteers.SmallNumbers.Said;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** All figures of the page as rows of a file: of which table, of what, how much. */
final class FigureLines {

    /** @param table which of the page's tables it stands in */
    record Line(String table, String label, String value) {}

    private record Column(String parameter, String label, Function<Line, String> said) implements TableColumn<Line> {

        @Override
        public int width() {
            return 0;
        }

        @Override
        public String text(Line row) {
            return said.apply(row);
        }

        @Override
        public Comparator<Line> order() {
            return Comparator.comparing(said);
        }

        @Override
        public List<Choice> choices() {
            return List.of();
        }

        @Override
        public boolean matches(Line row, String value) {
            return said.apply(row).contains(value);
        }
    }

    static final List<TableColumn<Line>> COLUMNS = List.of(
            new Column("tableau", "vfigures.file.table", Line::table),
            new Column("ligne", "vfigures.file.label", Line::label),
            new Column("valeur", "vfigures.file.value", Line::value));

    private final FigureWords words;
    private final Asked asked;
    private final List<Line> lines = new ArrayList<>();

    private FigureLines(FigureWords words, Asked asked) {
        this.words = words;
        this.asked = asked;
    }

    static List<Line> of(Reading reading, FigureWords words, Asked asked) {
        var file = new FigureLines(words, asked);
        file.totals(reading);
        file.minutes("vfigures.domains", reading.byDomain(), words::domain);
        file.minutes("vfigures.communes", reading.byCommune(), words::commune);
        file.minutes("vfigures.months", reading.byMonth(), words::month);
        file.answers(reading);
        file.gaps(reading);
        return List.copyOf(file.lines);
    }

    private void add(String table, String label, String value) {
        lines.add(new Line(words.t(table, asked.km()), label, value));
    }

    private void totals(Reading reading) {
        new FigureTotals(words).of(reading).forEach((key, value) -> add("vfigures.totals", words.t(key), value));
    }

    /** In minutes: a spreadsheet counts with them. */
    private <K> void minutes(String table, List<Said<K>> parts, Function<K, String> label) {
        parts.forEach(part -> add(table, label.apply(part.key()), number(part.amount())));
    }

    private String number(Optional<Integer> said) {
        return said.map(String::valueOf).orElseGet(words::few);
    }

    private void answers(Reading reading) {
        reading.byStructure().forEach(one -> {
            var name = words.structure(reading, one.structure());
            var answers = one.answers();
            add(
                    "vfigures.answers",
                    name + " – " + words.t("vfigures.answers.all"),
                    String.valueOf(answers.applications()));
            add("vfigures.answers", name + " – " + words.t("vfigures.answers.hours"), words.wait(answers.hours()));
            add("vfigures.answers", name + " – " + words.t("vfigures.answers.late"), String.valueOf(answers.late()));
            add(
                    "vfigures.answers",
                    name + " – " + words.t("vfigures.answers.overdue"),
                    String.valueOf(answers.overdue()));
        });
    }

    private void gaps(Reading reading) {
        reading.domains().forEach(one -> {
            var name = words.domain(one.domain());
            add("vfigures.offer", name + " – " + words.t("vfigures.offer.missions"), String.valueOf(one.missions()));
            add("vfigures.offer", name + " – " + words.t("vfigures.offer.wished"), number(one.wished()));
        });
        reading.without().forEach(commune -> add("vfigures.without", words.commune(Optional.of(commune)), "0"));
    }
}
