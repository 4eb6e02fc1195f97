package fr.vitrine.frontend.publicsite.structure;

import fr.vitrine.directory.Structure;
import fr.vitrine.directory.StructureDetails;
import fr.vitrine.directory.StructureSummary;
import fr.vitrine.directory.Taxonomy;
import fr.vitrine.directory.Taxonomy.Domain;
import fr.vitrine.frontend.publicsite.ZoneText;
import fr.vitrine.frontend.publicsite.missions.StructureMissions;
import fr.vitrine.frontend.publicsite.partners.TiesSection;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.frontend.ui.Texts;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.territory.Commune;
import fr.vitrine.territory.Territory;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All that the page of a structure says, read at one moment, in one language.
 *
 * @param domains that of its first service first
 * @param communes those of the structure and of similar ones
 * @param reached communes of the territory in which it is or acts
 * @param address of this page, in full
 * @param mapStyle empty: the territory's dots alone
 * @param partners those that it is tied to
 * @param missions for which it looks for volunteers
 * @param contactStamp for its contact form; empty where nobody would read what is sent
 */
record StructurePage(
        Structure structure,
        Taxonomy taxonomy,
        List<Domain> domains,
        Map<CommuneCode, Commune> communes,
        Set<CommuneCode> reached,
        ZoneText zones,
        List<StructureSummary> similar,
        List<TiesSection.Entry> partners,
        StructureMissions.Shown missions,
        Territory territory,
        LocalDateTime now,
        String address,
        String mapStyle,
        Optional<String> contactStamp,
        Texts texts,
        Locale locale) {

    StructureDetails details() {
        return structure.details();
    }

    Links links() {
        return new Links(locale);
    }

    Optional<Commune> commune() {
        return Optional.ofNullable(details().address().commune()).map(communes::get);
    }

    String hue() {
        return domains.stream().findFirst().map(Domain::hue).orElse("green");
    }

    String icon() {
        return domains.stream().findFirst().map(Domain::icon).orElse("store");
    }

    /** Nothing but its name and its place is known: a record from public data that nobody has completed. */
    boolean isIncomplete() {
        var details = details();
        return details.description() == null
                && details.phone() == null
                && details.email() == null
                && details.website() == null;
    }

    String t(String key, Object... parameters) {
        return texts.getTranslation(key, locale, parameters);
    }
}
