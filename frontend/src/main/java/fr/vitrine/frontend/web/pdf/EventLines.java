package fr.vitrine.frontend.web.pdf;

import static fr.vitrine.frontend.web.pdf.Sheets.INK;
import static fr.vitrine.frontend.web.pdf.Sheets.MUTED;

import fr.vitrine.events.AgendaResult.Hit;
import fr.vitrine.events.EventDetails;
import fr.vitrine.events.EventDetails.Contact;
import fr.vitrine.events.RegistrationKind;
import fr.vitrine.frontend.publicsite.agenda.EventPlace;
import fr.vitrine.frontend.publicsite.programmes.ProgrammePage;
import fr.vitrine.frontend.ui.Words;
import fr.vitrine.frontend.web.pdf.Sheets.Piece;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One time of an event on paper. */
record EventLines(ProgrammePage page, Hit hit) {

    private static final Color OFF = new Color(0xa6, 0x3f, 0x24);

    String hours() {
        return Words.capitalized(
                page.words().hours(details(), hit.occurrence(), page.today()),
                page.words().locale());
    }

    /** All that one has to know. */
    List<Piece> whole() {
        var lines = new ArrayList<Piece>();
        lines.add(title());
        state(lines);
        place(lines);
        var summary = details().summary();
        if (summary != null) {
            lines.add(Piece.line(summary, Type.text(10, INK)));
        }
        add(lines, terms());
        add(lines, contact(details().contact()));
        add(lines, holders());
        return lines;
    }

    /** What was told on another day already. @param at the page where */
    List<Piece> again(@Nullable Integer at) {
        var lines = new ArrayList<Piece>();
        lines.add(title());
        state(lines);
        place(lines);
        if (at != null) {
            lines.add(Piece.line(page.t("programme.pdf.see", at), Type.text(9.5f, MUTED)));
        }
        return lines;
    }

    private EventDetails details() {
        return hit.event().details();
    }

    private Piece title() {
        return new Piece("H3", page.words().title(details()), Type.bold(11.5f, INK));
    }

    private void state(List<Piece> lines) {
        page.words()
                .state(details(), hit.occurrence().cancelled())
                .ifPresent(state -> lines.add(Piece.line(state, Type.bold(10, OFF))));
    }

    private void place(List<Piece> lines) {
        var where = Stream.of(EventPlace.of(details(), page.around()).inFull().orElse(null), online())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        add(lines, where);
    }

    private @Nullable String online() {
        return switch (details().setting().attendance()) {
            case ON_SITE -> null;
            case ONLINE, MIXED ->
                page.t("agenda.mode." + details().setting().attendance().code());
        };
    }

    private String terms() {
        var terms = details().terms();
        var registration = details().registration();
        return Stream.of(
                        terms.isFree() ? page.t("agenda.free") : terms.price(),
                        registration.kind() == RegistrationKind.UNKNOWN
                                ? null
                                : page.t("event.registration."
                                        + registration.kind().code()),
                        registration.address() == null
                                ? null
                                : registration.address().readable())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    /** But who is at home where it takes place. */
    private String holders() {
        var known = page.around().organisers();
        var home = EventPlace.of(details(), page.around()).name();
        var names = details().organisers().stream()
                .flatMap(organiser -> known.name(organiser).stream())
                .filter(name -> !name.equals(home))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : page.t("programme.pdf.by", names);
    }

    static String contact(Contact contact) {
        return Stream.of(
                        contact.name(),
                        contact.phone() == null ? null : contact.phone().formatted(),
                        contact.email() == null ? null : contact.email().value(),
                        contact.website() == null ? null : contact.website().readable())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private static void add(List<Piece> lines, String text) {
        if (!text.isEmpty()) {
            lines.add(Piece.line(text, Type.text(9.5f, MUTED)));
        }
    }
}
