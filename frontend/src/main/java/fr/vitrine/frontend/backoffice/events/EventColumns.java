package fr.vitrine.frontend.backoffice.events;

import fr.vitrine.events.EventStatus;
import fr.vitrine.events.Publication;
import fr.vitrine.frontend.backoffice.grid.FilterField.Choice;
import fr.vitrine.frontend.backoffice.grid.GridTexts;
import fr.vitrine.frontend.backoffice.grid.TableColumn;
import fr.vitrine.frontend.eventdesk.EventBadge;
import fr.vitrine.frontend.ui.Moments;
import fr.vitrine.kernel.Text;
import fr.vitrine.partners.Coded;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** The columns of the grid of events. */
record EventColumns(GridTexts texts, Locale locale) {

    static final String TITLE = "titre";
    static final String STATE = "etat";
    private static final String COMING = "a-venir";
    private static final String OVER = "passes";

    private record Column(
            String parameter,
            String label,
            int width,
            Function<EventRow, String> said,
            Comparator<EventRow> order,
            List<Choice> choices,
            BiPredicate<EventRow, String> test)
            implements TableColumn<EventRow> {

        @Override
        public String text(EventRow row) {
            return said.apply(row);
        }

        @Override
        public boolean matches(EventRow row, String value) {
            return test.test(row, value);
        }
    }

    List<TableColumn<EventRow>> all() {
        return List.of(
                words(
                        TITLE,
                        "office.event.title",
                        320,
                        row -> row.event().details().title()),
                coded(
                        STATE,
                        "office.event.publication",
                        Publication.values(),
                        row -> row.event().publication(),
                        this::said),
                new Column(
                        "quand",
                        "office.event.when",
                        270,
                        EventRow::when,
                        Comparator.comparing(row -> Objects.requireNonNullElse(row.next(), LocalDate.MIN)),
                        List.of(
                                new Choice(COMING, texts.t("office.event.coming")),
                                new Choice(OVER, texts.t("office.event.over"))),
                        (row, value) -> row.over() == value.equals(OVER)),
                words("organisateur", "eventdesk.field.organiser", 220, EventRow::organiser),
                words("commune", "office.place.commune", 170, EventRow::commune),
                coded(
                        "statut",
                        "office.event.state",
                        EventStatus.values(),
                        row -> row.event().details().state().status(),
                        value -> texts.t("agenda.status." + value.code())),
                new Column(
                        "maj",
                        "office.event.updated",
                        150,
                        row -> Moments.day(row.event().updatedAt(), locale, ""),
                        Comparator.comparing(row -> row.event().updatedAt()),
                        List.of(),
                        (row, value) -> Text.fold(Moments.day(row.event().updatedAt(), locale, ""))
                                .contains(Text.fold(value))));
    }

    private String said(Publication publication) {
        return texts.t(EventBadge.key(publication));
    }

    private static Column words(String parameter, String label, int width, Function<EventRow, String> said) {
        return new Column(
                parameter,
                label,
                width,
                said,
                Comparator.comparing(row -> Text.fold(said.apply(row))),
                List.of(),
                (row, value) -> Text.fold(said.apply(row)).contains(Text.fold(value)));
    }

    private static <E extends Enum<E> & Coded> Column coded(
            String parameter, String label, E[] values, Function<EventRow, E> value, Function<E, String> said) {
        return new Column(
                parameter,
                label,
                150,
                row -> said.apply(value.apply(row)),
                Comparator.comparing(value),
                Arrays.stream(values)
                        .map(one -> new Choice(one.code(), said.apply(one)))
                        .toList(),
                (row, code) -> value.apply(row).code().equals(code));
    }
}
