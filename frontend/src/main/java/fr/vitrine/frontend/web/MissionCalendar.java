package fr.vitrine.frontend.web;

import fr.vitrine.events.calendar.IcsLines;
import fr.vitrine.events.calendar.TimeZoneLines;
import fr.vitrine.frontend.publicsite.missions.MissionCards;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.frontend.ui.SiteAddress;
import fr.vitrine.kernel.Text;
import fr.vitrine.volunteers.Mission;
import fr.vitrine.volunteers.Slot;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The times at which hands are looked for, as a calendar (RFC 5545 and 7986). */
record MissionCalendar(SiteAddress site, MissionCards cards) {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    /** @param source where it is read again */
    String of(List<Mission> missions, String source) {
        var lines = new IcsLines();
        var name = cards.words().t("missions.title");
        lines.begin("Missions");
        lines.text("NAME", name);
        lines.text("X-WR-CALNAME", name);
        lines.value("SOURCE;VALUE=URI", source);
        lines.value("REFRESH-INTERVAL;VALUE=DURATION", "PT6H");
        TimeZoneLines.of(ZONE).forEach(lines::add);
        missions.forEach(mission -> mission.slotsFrom(cards.today()).forEach(slot -> entry(lines, mission, slot)));
        lines.add("END:VCALENDAR");
        return lines.toString();
    }

    private void entry(IcsLines lines, Mission mission, Slot slot) {
        var time = slot.time();
        if (time == null) {
            return;
        }
        var words = cards.words();
        var address = site.of(new Links(words.locale()).mission(mission.slug()));
        var structure = Optional.ofNullable(cards.structures().get(mission.structure()))
                .map(known -> known.name() + "\n")
                .orElse("");
        lines.add("BEGIN:VEVENT");
        lines.value(
                "UID", "creneau-" + slot.id() + "@" + URI.create(site.of("/")).getHost());
        lines.stamps(mission.updatedAt(), mission.version());
        lines.local("DTSTART", time.day().atTime(time.from()), ZONE);
        lines.local("DTEND", time.day().atTime(time.until()), ZONE);
        lines.text("SUMMARY", Text.cleanLine(words.title(mission.details())));
        lines.text("DESCRIPTION", structure + words.capitalized(words.free(slot.free())) + "\n" + address);
        lines.text("LOCATION", Text.cleanLine(cards.place(mission)));
        lines.value("URL", address);
        // It is an offer: nobody is away before they have taken it.
        lines.value("TRANSP", "TRANSPARENT");
        lines.add("END:VEVENT");
    }
}
