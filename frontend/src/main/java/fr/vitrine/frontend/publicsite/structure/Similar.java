package fr.vitrine.frontend.publicsite.structure;

import fr.vitrine.frontend.publicsite.PageParts;
import fr.vitrine.frontend.publicsite.StructureCards;
import fr.vitrine.frontend.ui.El;
import org.jspecify.annotations.Nullable;

/** Others who do much the same, near it. */
final class Similar {

    private Similar() {}

    static @Nullable El of(StructurePage page) {
        if (page.similar().isEmpty()) {
            return null;
        }
        var cards = new StructureCards(page.taxonomy(), page.communes(), page.links(), page.locale());
        return PageParts.section(
                        "t-similaires",
                        PageParts.sectionHead("t-similaires", page.t("structure.similar"), "", ""),
                        cards.cards(page.similar()))
                .css("similar");
    }
}
