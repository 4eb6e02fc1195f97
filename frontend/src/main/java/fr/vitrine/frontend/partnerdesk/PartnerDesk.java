package fr.vitrine.frontend.partnerdesk;

import fr.vitrine.accounts.PartnerPeople;
import fr.vitrine.directory.Taxonomies;
import fr.vitrine.directory.register.StructureRegister;
import fr.vitrine.frontend.publicsite.partners.PartnerWords;
import fr.vitrine.frontend.ui.Texts;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.partners.Offers;
import fr.vitrine.partners.PartnerFiles;
import fr.vitrine.partners.PartnerHistory;
import fr.vitrine.partners.PartnerVersions;
import fr.vitrine.partners.Partners;
import fr.vitrine.partners.Ties;
import fr.vitrine.territory.Areas;
import fr.vitrine.territory.Commune;
import fr.vitrine.territory.Communes;
import fr.vitrine.territory.Territory;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The services behind a partner's page of fields. */
@Component
public class PartnerDesk {

    private static final int SUGGESTIONS = 50;

    private final Partners partners;
    private final Offers offers;
    private final PartnerFiles files;
    private final Ties ties;
    private final PartnerPeople people;
    private final PartnerHistory history;
    private final PartnerVersions versions;
    private final PartnerValues values;
    private final StructureRegister structures;
    private final Taxonomies taxonomies;
    private final Communes communes;
    private final Territory territory;
    private final ZoneChoice.Areas areas;
    private final Texts texts;
    private final Clock clock;

    PartnerDesk(
            Partners partners,
            Offers offers,
            PartnerFiles files,
            Ties ties,
            PartnerPeople people,
            PartnerHistory history,
            PartnerVersions versions,
            PartnerValues values,
            StructureRegister structures,
            Taxonomies taxonomies,
            Communes communes,
            Territory territory,
            Areas areas,
            Texts texts,
            Clock clock) {
        this.partners = partners;
        this.offers = offers;
        this.files = files;
        this.ties = ties;
        this.people = people;
        this.history = history;
        this.versions = versions;
        this.values = values;
        this.structures = structures;
        this.taxonomies = taxonomies;
        this.communes = communes;
        this.territory = territory;
        this.areas = ZoneChoice.areas(territory, areas);
        this.texts = texts;
        this.clock = clock;
    }

    public Partners partners() {
        return partners;
    }

    Offers offers() {
        return offers;
    }

    PartnerFiles files() {
        return files;
    }

    Ties ties() {
        return ties;
    }

    PartnerPeople people() {
        return people;
    }

    PartnerHistory history() {
        return history;
    }

    PartnerVersions versions() {
        return versions;
    }

    PartnerValues values() {
        return values;
    }

    StructureRegister structures() {
        return structures;
    }

    Taxonomies taxonomies() {
        return taxonomies;
    }

    ZoneChoice.Areas areas() {
        return areas;
    }

    Clock clock() {
        return clock;
    }

    /** What somebody may mean who typed this; the territory's communes where nothing is typed. */
    List<Commune> communes(String typed) {
        return typed.isBlank() ? territory.communes() : communes.search(typed, territory, SUGGESTIONS);
    }

    List<Commune> communes(Collection<CommuneCode> codes) {
        return List.copyOf(communes.byCode(codes).values());
    }

    public PartnerWords words(Locale locale) {
        return new PartnerWords(texts, locale);
    }
}
