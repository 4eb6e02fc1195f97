package fr.vitrine.frontend.publicsite.structure;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.directory.ServiceDetails;
import fr.vitrine.frontend.publicsite.Doors;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.kernel.Audience;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What it can do, for whom. A service for several audiences is told in full for the first of them; to the others it is
 * named, with the way there.
 */
final class ServicesSection {

    private ServicesSection() {}

    static @Nullable El of(StructurePage page) {
        var audiences = Arrays.stream(Audience.values())
                .filter(audience -> !servicesFor(page, audience).isEmpty())
                .toList();
        if (audiences.isEmpty()) {
            return null;
        }
        return el("section", "", text("h2", "", page.t("structure.services")).id("t-services"))
                .attr("aria-labelledby", "t-services")
                .with(audiences.size() > 1 ? jump(page, audiences) : null)
                .withAll(audiences.stream()
                        .map(audience -> group(page, audience))
                        .toList());
    }

    private static El jump(StructurePage page, List<Audience> audiences) {
        return el("ul", "jump")
                .attr("aria-label", page.t("structure.jump"))
                .withAll(audiences.stream()
                        .map(audience -> el(
                                "li",
                                "hue-" + Doors.hue(audience),
                                link(
                                        "#" + audience.code(),
                                        "",
                                        icon(Doors.iconOf(audience)),
                                        El.span(page.t("audience." + audience.code()) + " "),
                                        text(
                                                "strong",
                                                "",
                                                Integer.toString(servicesFor(page, audience)
                                                        .size())))))
                        .toList());
    }

    private static El group(StructurePage page, Audience audience) {
        var heading = audience.code() + "-t";
        var numbers = servicesFor(page, audience);
        var services = page.details().services();
        var here = numbers.stream()
                .filter(n -> first(services.get(n)) == audience)
                .map(n -> ServiceEntry.of(page, n))
                .toList();
        var above = numbers.stream()
                .filter(n -> first(services.get(n)) != audience)
                .map(n -> el(
                        "li",
                        "",
                        link(
                                "#" + ServiceEntry.anchor(page, n),
                                "",
                                services.get(n).title())))
                .toList();
        return el("section", "audience hue-" + Doors.hue(audience))
                .id(audience.code())
                .attr("aria-labelledby", heading)
                .with(el("h3", "audience__title", icon(Doors.iconOf(audience)))
                        .say(page.t("audience.for." + audience.code()))
                        .id(heading))
                .withAll(here)
                .with(above.isEmpty() ? null : also(page, here.isEmpty(), above));
    }

    private static El also(StructurePage page, boolean only, List<El> links) {
        return el("div", "also")
                .with(
                        text("p", "", page.t(only ? "structure.services.above" : "structure.services.also")),
                        el("ul", "also__list").withAll(links));
    }

    private static List<Integer> servicesFor(StructurePage page, Audience audience) {
        var services = page.details().services();
        return IntStream.range(0, services.size())
                .filter(n -> services.get(n).audiences().contains(audience))
                .boxed()
                .toList();
    }

    private static Audience first(ServiceDetails service) {
        return Arrays.stream(Audience.values())
                .filter(service.audiences()::contains)
                .findFirst()
                .orElseThrow();
    }
}
