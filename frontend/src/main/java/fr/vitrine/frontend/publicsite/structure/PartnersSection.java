package fr.vitrine.frontend.publicsite.structure;

import fr.vitrine.frontend.publicsite.partners.PartnerWords;
import fr.vitrine.frontend.publicsite.partners.TiesSection;
import fr.vitrine.frontend.ui.El;
import org.jspecify.annotations.Nullable;

/** The institutions that it is tied to. */
final class PartnersSection {

    private PartnersSection() {}

    static @Nullable El of(StructurePage page) {
        return TiesSection.of(
                page.t("structure.partners"), page.partners(), new PartnerWords(page.texts(), page.locale()));
    }
}
