package fr.vitrine.frontend.registrationdesk;

import fr.vitrine.events.registration.Registration;
import fr.vitrine.frontend.web.pdf.FormPdf;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page to sign for each date, stop and way: name, people, needs, signature. */
final class AttendanceSheet {

    private static final float[] WIDTHS = {5, 1.6f, 4, 4};

    private final Desk desk;

    AttendanceSheet(Desk desk) {
        this.desk = desk;
    }

    byte[] of(List<Registration> people) {
        var title = desk.event().details().title();
        var sheet = new FormPdf(title, desk.locale());
        var names = desk.names();
        var head = Stream.of("name", "count", "needs", "signature")
                .map(column -> desk.t("regdesk." + column))
                .toList();
        if (people.isEmpty()) {
            sheet.title(title).line(desk.t("regdesk.none"));
        }
        people.stream()
                .collect(Collectors.groupingBy(names::of, LinkedHashMap::new, Collectors.toList()))
                .forEach((what, those) -> sheet.newPage()
                        .title(title)
                        .line(what)
                        .table(
                                WIDTHS,
                                head,
                                those.stream().map(AttendanceSheet::row).toList()));
        return sheet.close();
    }

    private static List<String> row(Registration one) {
        return List.of(one.name(), Integer.toString(one.people()), one.needs(), "");
    }
}
