package fr.vitrine.frontend.publicsite.programmes;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.span;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.frontend.publicsite.ContactList;
import fr.vitrine.frontend.publicsite.PageParts;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.frontend.ui.Markup;
import fr.vitrine.frontend.ui.QrCode;
import org.jspecify.annotations.Nullable;

/** Beside a programme: who carries it, whom to ask, how to take it along. */
final class ProgrammeAside {

    private ProgrammeAside() {}

    static El of(ProgrammePage page) {
        return el("aside", "landing-aside", take(page), follow(page))
                .attr("aria-label", page.t("programme.aside"))
                .with(carriers(page), contact(page));
    }

    private static El take(ProgrammePage page) {
        var own = "/programmes/" + page.programme().slug();
        var mail = "mailto:?subject=" + Links.encode(page.details().title()).replace("+", "%20") + "&body="
                + Links.encode(page.address());
        return el("section", "box")
                .attr("aria-labelledby", "t-emporter")
                .with(
                        text("h2", "", page.t("programme.take")).id("t-emporter"),
                        link(page.links().localized(own + ".pdf"), "button button--primary", icon("download"))
                                .attr("data-turbo", "false")
                                .say(page.t("programme.pdf")),
                        el("div", "page-tools")
                                .with(
                                        el(
                                                        "details",
                                                        "",
                                                        el("summary", "", icon("share-2"))
                                                                .say(page.t("programme.share")))
                                                .with(el("div", "share")
                                                        .with(
                                                                Markup.of(
                                                                        "div",
                                                                        "",
                                                                        QrCode.svg(
                                                                                page.address(),
                                                                                page.t("programme.qr"))),
                                                                el(
                                                                        "div",
                                                                        "",
                                                                        text("p", "small", page.address()),
                                                                        link(mail, "", icon("mail"))
                                                                                .say(page.t("programme.mail"))))),
                                        PageParts.printButton(page.t("roadbook.print"))));
    }

    private static El follow(ProgrammePage page) {
        var own = "/programmes/" + page.programme().slug();
        return el("section", "box subscribe")
                .attr("aria-labelledby", "t-suivre")
                .with(
                        text("h2", "", page.t("programme.follow")).id("t-suivre"),
                        el("ul", "subscribe__ways")
                                .with(
                                        PageParts.fileItem(
                                                page.links().localized(own + ".ics"),
                                                "calendar-plus",
                                                page.t("agenda.follow.calendar")),
                                        PageParts.fileItem(
                                                page.links().localized(own + ".atom"),
                                                "rss",
                                                page.t("agenda.follow.feed")),
                                        PageParts.fileItem(
                                                page.links().localized(own + ".json"),
                                                "download",
                                                page.t("agenda.follow.json")),
                                        el(
                                                "li",
                                                "",
                                                link(
                                                                page.links()
                                                                        .localized("/agenda?programme="
                                                                                + page.programme()
                                                                                        .slug()),
                                                                "",
                                                                icon("search"))
                                                        .say(page.t("programme.agenda")))));
    }

    private static @Nullable El carriers(ProgrammePage page) {
        return page.carriers().isEmpty()
                ? null
                : el("section", "", text("h2", "", page.t("programme.carriers")).id("t-porteurs"))
                        .attr("aria-labelledby", "t-porteurs")
                        .with(el("ul", "contact__list")
                                .withAll(page.carriers().stream()
                                        .map(carrier -> el(
                                                "li",
                                                "",
                                                carrier.href().isEmpty()
                                                        ? span(carrier.name())
                                                        : link(carrier.href(), "", carrier.name())))
                                        .toList()));
    }

    private static @Nullable El contact(ProgrammePage page) {
        var items = ContactList.of(page.details().contact());
        return items == null
                ? null
                : el("section", "", text("h2", "", page.t("programme.contact")).id("t-contact"))
                        .attr("aria-labelledby", "t-contact")
                        .with(items);
    }
}
