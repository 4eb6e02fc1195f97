package fr.vitrine.partners;

import static fr.vitrine.db.jooq.partners.Tables.PARTNER;

import fr.vitrine.directory.Structure.SourceKey;
import fr.vitrine.directory.Structures;
import fr.vitrine.directory.importing.SampleData;
import fr.vitrine.directory.importing.SampleFiles;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.PartnerId;
import fr.vitrine.partners.SampleFile.SamplePartner;
import fr.vitrine.partners.Ties.Tie;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The partners that a new installation begins with: {@code partners.json} beside the file of sample structures. */
@Service
public class SamplePartners {

    private static final String FILE = "partners.json";

    private final DSLContext jooq;
    private final Partners partners;
    private final Offers offers;
    private final Ties ties;
    private final Structures structures;
    private final SampleFiles files;
    private final Clock clock;

    SamplePartners(
            DSLContext jooq,
            Partners partners,
            Offers offers,
            Ties ties,
            Structures structures,
            SampleFiles files,
            Clock clock) {
        this.jooq = jooq;
        this.partners = partners;
        this.offers = offers;
        this.ties = ties;
        this.structures = structures;
        this.files = files;
        this.clock = clock;
    }

    /** Loads them where there is no partner at all. */
    @Transactional
    public void loadIfEmpty(Actor actor) {
        actor.requireOperator();
        if (!jooq.fetchExists(PARTNER)) {
            files.read(FILE, SampleFile.class).ifPresent(file -> load(actor, file));
        }
    }

    private void load(Actor actor, SampleFile file) {
        var today = LocalDate.now(clock);
        var ids = new HashMap<String, PartnerId>();
        file.partners().forEach(partner -> ids.put(partner.name(), create(actor, partner, today)));
        file.ties().forEach(tie -> tie(actor, tie, ids));
    }

    private PartnerId create(Actor actor, SamplePartner sample, LocalDate today) {
        var id = partners.create(actor, sample.details(today), Publication.PUBLISHED)
                .id();
        sample.offers().forEach(offer -> offers.create(actor, id, offer.details(today), Publication.PUBLISHED));
        return id;
    }

    private void tie(Actor actor, SampleFile.SampleTie tie, Map<String, PartnerId> partnerIds) {
        var partner = Optional.ofNullable(partnerIds.get(tie.partner())).orElseThrow();
        structures
                .findBySource(actor, new SourceKey(SampleData.SOURCE, tie.structure()))
                .ifPresent(structure ->
                        ties.add(actor, new Tie(structure.id(), partner, Coded.of(TieKind.class, tie.kind()), true)));
    }
}
