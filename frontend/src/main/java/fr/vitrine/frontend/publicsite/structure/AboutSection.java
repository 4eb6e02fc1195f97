package fr.vitrine.frontend.publicsite.structure;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.frontend.publicsite.Pictures;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Prose;
import org.jspecify.annotations.Nullable;

/** In its own words, with its pictures. */
final class AboutSection {

    private AboutSection() {}

    static @Nullable El of(StructurePage page) {
        var description = page.details().description();
        var gallery = Pictures.gallery(Head.pictures(page), page.texts(), page.locale());
        if (description == null && gallery == null) {
            return null;
        }
        return el("section", "", text("h2", "", page.t("structure.about")).id("t-qui"))
                .attr("aria-labelledby", "t-qui")
                .with(description == null ? null : Prose.of("prose", description), gallery);
    }
}
