package fr.vitrine.frontend.publicsite.structure;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.span;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.directory.StructureDetails.Link;
import fr.vitrine.frontend.publicsite.Mail;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.RelativeTime;
import fr.vitrine.territory.Commune;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How to reach it: stays in view beside the page. */
final class ContactCard {

    private static final int FRESH_MONTHS = 12;
    private static final String AWAY = "nofollow noopener";

    private ContactCard() {}

    static El of(StructurePage page) {
        return el("section", "box contact")
                .attr("aria-labelledby", "t-contact")
                .with(
                        text("h2", "", page.t("structure.contact")).id("t-contact"),
                        buttons(page),
                        list(page),
                        HoursTable.of(page),
                        freshness(page))
                .withAll(PageTools.of(page));
    }

    private static @Nullable El buttons(StructurePage page) {
        var buttons = new ArrayList<El>();
        var details = page.details();
        if (details.phone() != null) {
            buttons.add(button(page, "tel:" + details.phone(), "phone", "structure.call"));
        }
        if (page.contactStamp().isPresent()) {
            buttons.add(button(page, "#" + WriteSection.ANCHOR, "mail", "structure.write"));
        }
        Route.to(page)
                .ifPresent(href -> buttons.add(
                        button(page, href, "route", "structure.route").attr("rel", AWAY)));
        if (buttons.isEmpty()) {
            return null;
        }
        buttons.getFirst().css("button--primary");
        return el("div", "contact__buttons").withAll(buttons);
    }

    private static El button(StructurePage page, String href, String sign, String key) {
        return link(href, "button", icon(sign)).say(page.t(key));
    }

    private static @Nullable El list(StructurePage page) {
        var items = new ArrayList<El>();
        var details = page.details();
        if (details.phone() != null) {
            items.add(item(
                    "phone", link("tel:" + details.phone(), "", details.phone().formatted())));
        }
        if (details.email() != null) {
            items.add(item(
                    "mail",
                    link(
                            "mailto:" + Mail.path(details.email()),
                            "",
                            details.email().value())));
        }
        if (details.website() != null) {
            items.add(item(
                    "globe", away(details.website().value(), details.website().readable())));
        }
        details.links().forEach(link -> items.add(item("link", away(link.url().value(), name(page, link)))));
        var address = address(page);
        if (address != null) {
            items.add(item("map-pin", address));
        }
        if (details.accessibility() != null) {
            items.add(item("accessibility", span(details.accessibility())));
        }
        return items.isEmpty() ? null : el("ul", "contact__list").withAll(items);
    }

    private static El item(String sign, El content) {
        return el("li", "", icon(sign), content);
    }

    private static El away(String href, String label) {
        return link(href, "", label).attr("rel", AWAY);
    }

    private static String name(StructurePage page, Link link) {
        return link.kind() == Link.Kind.OTHER
                ? link.url().readable()
                : page.t("structure.link." + link.kind().name().toLowerCase(Locale.ROOT));
    }

    private static @Nullable El address(StructurePage page) {
        var stored = page.details().address();
        var town = Stream.of(
                        stored.postcode(), page.commune().map(Commune::name).orElse(null))
                .filter(part -> part != null && !part.isBlank())
                .toList();
        var lines = new ArrayList<@Nullable String>();
        lines.add(stored.line());
        lines.add(stored.extra());
        lines.add(String.join(" ", town));
        var shown =
                lines.stream().filter(line -> line != null && !line.isBlank()).toList();
        return shown.isEmpty() ? null : lined(shown);
    }

    private static El lined(List<@Nullable String> lines) {
        var address = el("address", "");
        for (var line : lines) {
            if (address.hasContent()) {
                address.with(el("br", ""));
            }
            address.say(String.valueOf(line));
        }
        return address;
    }

    /** How far the page can be trusted. An example has never been checked. */
    private static @Nullable El freshness(StructurePage page) {
        if (page.details().example()) {
            return null;
        }
        if (page.isIncomplete()) {
            return fresh("fresh fresh--old", "clock", page.t("structure.fresh.unchecked"));
        }
        var today = page.now().toLocalDate();
        var day = page.details().confirmedOn();
        var ago = new RelativeTime(page.texts(), page.locale()).since(day, today);
        return day.isBefore(today.minusMonths(FRESH_MONTHS))
                ? fresh("fresh fresh--old", "clock", page.t("structure.fresh.old", ago))
                : fresh("fresh", "badge-check", page.t("structure.fresh", ago));
    }

    private static El fresh(String css, String sign, String words) {
        return el("p", css, icon(sign), span(words));
    }
}
