package fr.vitrine.frontend.publicsite.partners;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.span;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.frontend.publicsite.Mail;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.HoursText;
import fr.vitrine.partners.PartnerDetails.Contact;
import fr.vitrine.territory.Commune;
import java.util.ArrayList;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How to reach a partner: about what, where, when, and what there is to read. */
final class PartnerCard {

    private static final String AWAY = "nofollow noopener";

    private PartnerCard() {}

    static El of(PartnerPage page) {
        var card = el("section", "box contact")
                .attr("aria-labelledby", "t-contact")
                .with(text("h2", "", page.t("partner.contact")).id("t-contact"));
        var website = page.details().website();
        if (website != null) {
            card.with(link(website.value(), "button button--primary")
                    .attr("rel", AWAY)
                    .with(icon("globe"))
                    .say(page.t("partner.website")));
            card.with(text("p", "muted small contact__site", website.readable()));
        }
        return card.with(contacts(page), address(page), hours(page), reading(page))
                .with(
                        text(
                                "p",
                                "small muted",
                                page.t(
                                        "partner.confirmed",
                                        page.words().day(page.details().confirmedOn()))),
                        link(
                                page.links()
                                        .localized("/porteurs-de-projet/demande?partenaire="
                                                + page.partner().slug()),
                                "button",
                                page.t("request.begin.partner")),
                        link(page.links().project() + "#questionnaire", "link-more", page.t("partner.question"))
                                .with(icon("arrow-right")));
    }

    private static @Nullable El contacts(PartnerPage page) {
        var contacts = page.details().contacts();
        return contacts.isEmpty()
                ? null
                : el("ul", "contacts")
                        .withAll(contacts.stream().map(PartnerCard::contact).toList());
    }

    private static El contact(Contact contact) {
        var item = el("li", "").with(text("strong", "", contact.subject()));
        if (contact.person() != null) {
            item.with(span(contact.person()));
        }
        if (contact.phone() != null) {
            item.with(link("tel:" + contact.phone(), "", contact.phone().formatted()));
        }
        if (contact.email() != null) {
            item.with(link(
                    "mailto:" + Mail.path(contact.email()), "", contact.email().value()));
        }
        return item;
    }

    private static @Nullable El address(PartnerPage page) {
        var stored = page.details().address();
        var town = Stream.of(
                        stored.postcode(), page.commune().map(Commune::name).orElse(null))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        var lines = Stream.of(stored.line(), stored.extra(), town)
                .filter(line -> line != null && !line.isBlank())
                .collect(Collectors.joining(", "));
        return lines.isEmpty()
                ? null
                : el("ul", "contact__list").with(el("li", "", icon("map-pin"), text("address", "", lines)));
    }

    private static @Nullable El hours(PartnerPage page) {
        var hours = page.details().openingHours();
        if (hours == null) {
            return null;
        }
        var words = new HoursText(page.words().texts(), page.words().locale());
        var rows = words.week(hours, page.now().toLocalDate()).stream()
                .map(row -> {
                    var cell = el("td", "");
                    row.hours().forEach(stretch -> cell.with(span(stretch)).say(" "));
                    return el("tr", "", text("th", "", row.days()).attr("scope", "row"), cell)
                            .attrIf(row.today(), "aria-current", "date");
                })
                .toList();
        return el("table", "hours")
                .with(
                        text("caption", "", page.t("structure.hours")),
                        el("tbody", "").withAll(rows));
    }

    private static @Nullable El reading(PartnerPage page) {
        var items = new ArrayList<El>();
        page.details()
                .links()
                .forEach(link -> items.add(el(
                        "li",
                        "",
                        icon("link"),
                        link(link.url().value(), "", link.label()).attr("rel", AWAY))));
        page.partner()
                .documents()
                .forEach(document -> items.add(el(
                        "li",
                        "",
                        icon("file-text"),
                        link(
                                        "/partenaires/documents/" + document.id() + "." + document.extension(),
                                        "",
                                        document.title())
                                .attr("data-turbo", "false"),
                        text("span", "muted", page.words().size(document)))));
        return items.isEmpty() ? null : el("ul", "contact__list").withAll(items);
    }
}
