package fr.vitrine.frontend.publicsite.structure;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.directory.Taxonomy.Label;
import fr.vitrine.directory.Taxonomy.LegalForm;
import fr.vitrine.frontend.ui.El;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** In short: what kind of organisation it is, under which numbers the State knows it. */
final class FactsSection {

    private FactsSection() {}

    static @Nullable El of(StructurePage page) {
        var details = page.details();
        var facts = new ArrayList<El>();
        Optional.ofNullable(details.legalForm())
                .flatMap(page.taxonomy()::findLegalForm)
                .ifPresent(form -> facts.add(fact(page, "structure.form", name(page, form))));
        var labels = labels(page);
        if (!labels.isEmpty()) {
            facts.add(el("div", "", text("dt", "", page.t("structure.labels", labels.size())))
                    .withAll(labels.stream().map(label -> label(page, label)).toList()));
        }
        if (details.siret() != null) {
            facts.add(fact(page, "structure.siret", details.siret().formatted()));
        }
        if (details.rna() != null) {
            facts.add(fact(page, "structure.rna", details.rna().value()));
        }
        if (details.foundedYear() != null) {
            facts.add(fact(page, "structure.founded", details.foundedYear().toString()));
        }
        if (details.staff() != null) {
            facts.add(fact(page, "structure.staff", page.t("structure.staff.count", details.staff())));
        }
        return facts.isEmpty()
                ? null
                : el("section", "", text("h2", "", page.t("structure.facts")).id("t-bref"))
                        .attr("aria-labelledby", "t-bref")
                        .with(el("dl", "facts").withAll(facts));
    }

    /** In the order in which the site lists labels. */
    static List<Label> labels(StructurePage page) {
        return page.taxonomy().labels().stream()
                .filter(label -> page.details().labels().contains(label.code()))
                .toList();
    }

    static String anchor(Label label) {
        return "label-" + label.code();
    }

    private static El label(StructurePage page, Label label) {
        var name = label.label().in(page.locale());
        var abbreviation = label.abbreviation();
        var full = abbreviation == null || abbreviation.equals(name) ? name : name + " (" + abbreviation + ")";
        return text("dd", "", full)
                .id(anchor(label))
                .with(text("p", "muted small", label.description().in(page.locale())));
    }

    private static String name(StructurePage page, LegalForm form) {
        var name = form.label().in(page.locale());
        var abbreviation = form.abbreviation();
        return abbreviation == null || name.contains(abbreviation) ? name : name + " (" + abbreviation + ")";
    }

    private static El fact(StructurePage page, String key, String value) {
        return el("div", "", text("dt", "", page.t(key)), text("dd", "", value));
    }
}
