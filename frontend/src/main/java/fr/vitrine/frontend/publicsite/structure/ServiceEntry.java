package fr.vitrine.frontend.publicsite.structure;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.directory.ServiceDetails;
import fr.vitrine.directory.Taxonomy.Node;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One service: what it is, who may have it, what it costs, where. */
final class ServiceEntry {

    private static final Pattern LINES = Pattern.compile("\\n+");

    private ServiceEntry() {}

    static String anchor(StructurePage page, int number) {
        return "service-" + page.structure().serviceIds().get(number);
    }

    static El of(StructurePage page, int number) {
        var service = page.details().services().get(number);
        var competences = competences(page, service);
        var sign = competences.stream().findFirst().map(Node::icon).orElseGet(page::icon);
        return el("article", "service")
                .id(anchor(page, number))
                .with(
                        el("span", "tile", icon(sign)),
                        text("h4", "service__title", service.title()),
                        el("div", "service__body")
                                .withAll(paragraphs(service))
                                .with(facts(page, service), links(page, competences)));
    }

    private static List<El> paragraphs(ServiceDetails service) {
        return Optional.ofNullable(service.description()).stream()
                .flatMap(LINES::splitAsStream)
                .filter(line -> !line.isBlank())
                .map(line -> text("p", "", line))
                .toList();
    }

    private static El facts(StructurePage page, ServiceDetails service) {
        return el("dl", "facts")
                .with(
                        fact(page, "structure.service.who", service.conditions()),
                        fact(page, "structure.service.price", service.price()),
                        fact(
                                page,
                                "structure.service.where",
                                Words.capitalized(page.zones().of(service.zone()), page.locale())));
    }

    private static @Nullable El fact(StructurePage page, String key, @Nullable String value) {
        return value == null ? null : el("div", "", text("dt", "", page.t(key)), text("dd", "", value));
    }

    private static @Nullable El links(StructurePage page, List<Node> competences) {
        if (competences.isEmpty()) {
            return null;
        }
        return el("ul", "chips")
                .attr("aria-label", page.t("structure.service.similar"))
                .withAll(competences.stream()
                        .map(node -> el(
                                "li",
                                "",
                                link(
                                        page.links().structuresIn(node.slug()),
                                        "chip",
                                        node.label().in(page.locale()))))
                        .toList());
    }

    /** In the order of the taxonomy. */
    private static List<Node> competences(StructurePage page, ServiceDetails service) {
        var nodes = new ArrayList<Node>();
        service.competences().forEach(slug -> page.taxonomy().find(slug).ifPresent(nodes::add));
        nodes.sort(
                Comparator.comparingInt((Node node) -> page.taxonomy().domains().indexOf(node.domain()))
                        .thenComparing(node -> node.slug().value()));
        return nodes;
    }
}
