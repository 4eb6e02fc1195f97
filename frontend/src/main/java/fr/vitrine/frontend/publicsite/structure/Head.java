package fr.vitrine.frontend.publicsite.structure;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.span;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.directory.Structure.Image;
import fr.vitrine.directory.Taxonomy.Domain;
import fr.vitrine.frontend.publicsite.PageParts;
import fr.vitrine.frontend.publicsite.PageParts.Crumb;
import fr.vitrine.frontend.publicsite.Pictures;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.HoursText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who it is, where, and whether it is open: the first thing a visitor sees. */
final class Head {

    private static final int DOMAINS = 3;

    private Head() {}

    static El breadcrumb(StructurePage page) {
        var way = new ArrayList<Crumb>();
        way.add(new Crumb(page.t("structure.crumb"), page.links().structures()));
        page.domains().stream().findFirst().ifPresent(domain -> way.add(crumb(page, domain)));
        return PageParts.breadcrumb(page.links(), page.locale(), way, "");
    }

    private static Crumb crumb(StructurePage page, Domain domain) {
        return new Crumb(domain.label().in(page.locale()), page.links().domain(domain.slug()));
    }

    static El of(StructurePage page) {
        var name = text("h1", "", page.details().name());
        if (page.details().example()) {
            name.say(" ").with(PageParts.exampleTag(page.locale()));
        }
        var tagline = page.details().tagline();
        var title = el("div", "structure__title")
                .with(
                        logo(page),
                        domains(page),
                        name,
                        tagline == null ? null : text("p", "lede", tagline),
                        place(page),
                        chips(page));
        return el("header", "structure__head", title, picture(page));
    }

    private static @Nullable El domains(StructurePage page) {
        if (page.domains().isEmpty()) {
            return null;
        }
        var line = el("p", "domain");
        for (var domain : page.domains().stream().limit(DOMAINS).toList()) {
            if (line.hasContent()) {
                line.say(" · ");
            }
            line.with(
                    link(page.links().domain(domain.slug()), "", domain.label().in(page.locale())));
        }
        return line;
    }

    private static @Nullable El place(StructurePage page) {
        var parts = new ArrayList<El>();
        page.commune().ifPresent(commune -> parts.add(el("span", "", icon("map-pin"), span(commune.name()))));
        Reach.inShort(page).ifPresent(words -> parts.add(text("span", "acts", words)));
        open(page).ifPresent(parts::add);
        if (parts.isEmpty()) {
            return null;
        }
        var line = el("p", "place");
        parts.forEach(part -> line.with(part).say(" "));
        return line;
    }

    private static Optional<El> open(StructurePage page) {
        return Optional.ofNullable(page.details().openingHours())
                .flatMap(hours -> new HoursText(page.texts(), page.locale()).stateAt(hours, page.now()))
                .map(state -> el("span", state.open() ? "open-state open-state--open" : "open-state", icon("clock"))
                        .say(state.text()));
    }

    /** What it is. Labels lead to the place on the page that explains them. */
    private static @Nullable El chips(StructurePage page) {
        var chips = new ArrayList<El>();
        Optional.ofNullable(page.details().legalForm())
                .flatMap(page.taxonomy()::findLegalForm)
                .ifPresent(form -> chips.add(text("li", "chip", form.label().in(page.locale()))));
        FactsSection.labels(page)
                .forEach(label -> chips.add(el(
                        "li",
                        "",
                        link(
                                "#" + FactsSection.anchor(label),
                                "chip",
                                label.label().in(page.locale())))));
        return chips.isEmpty() ? null : el("ul", "chips").withAll(chips);
    }

    private static El picture(StructurePage page) {
        return pictures(page).stream()
                .findFirst()
                .map(image -> Pictures.figure("structure__picture pictured", image, page.texts(), page.locale()))
                .orElseGet(() -> el("div", "structure__picture", icon(page.icon())));
    }

    private static @Nullable El logo(StructurePage page) {
        return page.structure().images().stream()
                .filter(Image::logo)
                .findFirst()
                .map(image -> Pictures.img(image, Pictures.Place.LOGO).attr("class", "structure__logo"))
                .orElse(null);
    }

    static List<Image> pictures(StructurePage page) {
        return page.structure().images().stream().filter(image -> !image.logo()).toList();
    }
}
