package fr.vitrine.frontend.registrationdesk;

import fr.vitrine.events.registration.Registration;
import fr.vitrine.frontend.web.pdf.FormPdf;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A badge for each person who comes; who comes with somebody has an empty line for a name. */
final class Badges {

    private static final String BLANK = "……………………………";

    private final Desk desk;

    Badges(Desk desk) {
        this.desk = desk;
    }

    byte[] of(List<Registration> people) {
        var title = desk.event().details().title();
        var sheet = new FormPdf(title, desk.locale());
        if (people.isEmpty()) {
            return sheet.line(desk.t("regdesk.none")).close();
        }
        var names = people.stream().flatMap(Badges::names).toList();
        return sheet.badges(names, title).close();
    }

    private static Stream<String> names(Registration one) {
        return Stream.concat(
                Stream.of(one.name()), IntStream.range(1, one.people()).mapToObj(_ -> BLANK));
    }
}
