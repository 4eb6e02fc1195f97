package fr.vitrine.frontend;

import fr.vitrine.accounts.SampleAccounts;
import fr.vitrine.directory.PublishedStructures;
import fr.vitrine.directory.PublishedStructures.Lookup;
import fr.vitrine.directory.importing.SampleData;
import fr.vitrine.events.SampleEvents;
import fr.vitrine.events.registration.SampleRegistrations;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.Slug;
import fr.vitrine.partners.PartnerSummary;
import fr.vitrine.partners.PublishedPartners;
import fr.vitrine.partners.SamplePartners;
import fr.vitrine.partners.requests.SampleRequests;
import fr.vitrine.volunteers.SampleMissions;
import fr.vitrine.volunteers.sample.SampleVolunteers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * What a new installation does: takes the sample territory's structures and partners in once, and says where it is. On the sample data
 * it prints links by which a member of the staff, of a structure, of a partner, and a volunteer come in, since nobody has a password; no
 * more once there is a real administrator.
 */
@Component
class Beginning implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Beginning.class);

    private final SampleData sample;
    private final SamplePartners samplePartners;
    private final SampleEvents sampleEvents;
    private final SampleRegistrations sampleRegistrations;
    private final SampleRequests sampleRequests;
    private final SampleMissions sampleMissions;
    private final SampleVolunteers sampleVolunteers;
    private final SampleAccounts accounts;
    private final PublishedStructures structures;
    private final PublishedPartners partners;
    private final String url;
    private final String location;
    private final String member;

    Beginning(
            SampleData sample,
            SamplePartners samplePartners,
            SampleEvents sampleEvents,
            SampleRegistrations sampleRegistrations,
            SampleRequests sampleRequests,
            SampleMissions sampleMissions,
            SampleVolunteers sampleVolunteers,
            SampleAccounts accounts,
            PublishedStructures structures,
            PublishedPartners partners,
            @Value("${vitrine.url}") String url,
            @Value("${vitrine.sample}") String location,
            @Value("${vitrine.sample-member}") String member) {
        this.sample = sample;
        this.samplePartners = samplePartners;
        this.sampleEvents = sampleEvents;
        this.sampleRegistrations = sampleRegistrations;
        this.sampleRequests = sampleRequests;
        this.sampleMissions = sampleMissions;
        this.sampleVolunteers = sampleVolunteers;
        this.accounts = accounts;
        this.structures = structures;
        this.partners = partners;
        this.url = url;
        this.location = location;
        this.member = member;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        sample.loadIfEmpty(Actor.OPERATOR);
        samplePartners.loadIfEmpty(Actor.OPERATOR);
        sampleEvents.loadIfEmpty(Actor.OPERATOR);
        sampleRegistrations.loadIfEmpty(Actor.OPERATOR);
        sampleRequests.loadIfEmpty(Actor.OPERATOR);
        sampleMissions.loadIfEmpty(Actor.OPERATOR);
        sampleVolunteers.loadIfEmpty(Actor.OPERATOR);
        LOG.info("Vitrine is open: {}", url);
        if (!location.isEmpty()) {
            printLinks();
        }
    }

    private void printLinks() {
        var staff = accounts.staffLink(Actor.OPERATOR);
        if (staff.isEmpty()) {
            return;
        }
        LOG.info("Sample data, staff (once): {}", staff.get());
        if (structures.find(new Slug(member)) instanceof Lookup.Found(var structure)) {
            LOG.info(
                    "Sample data, people of {} (once): {}",
                    structure.details().name(),
                    accounts.memberLink(Actor.OPERATOR, structure.id()));
        }
        partners.list().stream()
                .filter(PartnerSummary::example)
                .findFirst()
                .ifPresent(partner -> LOG.info(
                        "Sample data, people of {} (once): {}",
                        partner.name(),
                        accounts.partnerLink(Actor.OPERATOR, partner.id())));
        LOG.info("Sample data, volunteer (once): {}", accounts.volunteerLink(Actor.OPERATOR));
    }
}
