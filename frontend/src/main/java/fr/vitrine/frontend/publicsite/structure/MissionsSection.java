package fr.vitrine.frontend.publicsite.structure;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.frontend.ui.El;
import org.jspecify.annotations.Nullable;

/** For what it looks for volunteers. */
final class MissionsSection {

    private static final String ID = "t-benevolat";

    private MissionsSection() {}

    static @Nullable El of(StructurePage page) {
        var rows = page.missions().rows();
        return rows.isEmpty()
                ? null
                : el("section", "", text("h2", "", page.t("structure.missions")).id(ID))
                        .attr("aria-labelledby", ID)
                        .with(el("ul", "results")
                                .withAll(rows.stream()
                                        .map(row -> el("li", "", row))
                                        .toList()));
    }
}
