package fr.vitrine.frontend.access;

import fr.vitrine.accounts.Invitations;
import fr.vitrine.correspondence.MailFilter;
import fr.vitrine.correspondence.MailId;
import fr.vitrine.correspondence.Mails;
import fr.vitrine.correspondence.TemplateEditing;
import fr.vitrine.correspondence.conversation.ContactForms;
import fr.vitrine.correspondence.conversation.ConversationId;
import fr.vitrine.correspondence.conversation.Conversations;
import fr.vitrine.correspondence.conversation.HeldMessages;
import fr.vitrine.correspondence.report.Complaint;
import fr.vitrine.correspondence.report.ConversationReports;
import fr.vitrine.correspondence.report.ReportDesk;
import fr.vitrine.correspondence.report.ReportId;
import fr.vitrine.directory.Structure;
import fr.vitrine.directory.Structures;
import fr.vitrine.directory.review.ClaimId;
import fr.vitrine.directory.review.Claims;
import fr.vitrine.directory.review.Profile;
import fr.vitrine.directory.review.ProfileForm;
import fr.vitrine.directory.review.ProposalId;
import fr.vitrine.directory.review.Proposals;
import fr.vitrine.directory.review.StructureHistory;
import fr.vitrine.events.EventDetails;
import fr.vitrine.events.Events;
import fr.vitrine.events.Organiser;
import fr.vitrine.events.ProgrammeDetails;
import fr.vitrine.events.ProgrammeDetails.Period;
import fr.vitrine.events.Programmes;
import fr.vitrine.events.Publication;
import fr.vitrine.events.Schedule;
import fr.vitrine.events.Session;
import fr.vitrine.events.imports.EventImports;
import fr.vitrine.events.imports.EventSource.Kind;
import fr.vitrine.events.imports.EventSources;
import fr.vitrine.events.registration.Arrivals;
import fr.vitrine.events.registration.ManualRegistrations;
import fr.vitrine.events.registration.RegistrationDesk;
import fr.vitrine.events.registration.RegistrationDesk.Filter;
import fr.vitrine.events.registration.RegistrationDesk.Purpose;
import fr.vitrine.events.registration.RegistrationForm;
import fr.vitrine.events.registration.RegistrationId;
import fr.vitrine.events.registration.RegistrationSettings;
import fr.vitrine.events.review.EventDrafts;
import fr.vitrine.events.review.EventForm.Text;
import fr.vitrine.events.review.EventProposalId;
import fr.vitrine.events.review.EventProposals;
import fr.vitrine.frontend.Organisations;
import fr.vitrine.frontend.SampleSite;
import fr.vitrine.frontend.publicsite.messages.Correspondence;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.EventId;
import fr.vitrine.kernel.MemberRole;
import fr.vitrine.kernel.OccurrenceId;
import fr.vitrine.kernel.OfferId;
import fr.vitrine.kernel.PartnerId;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.kernel.ProgrammeId;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.partners.Offers;
import fr.vitrine.partners.PartnerFiles;
import fr.vitrine.partners.PartnerHistory;
import fr.vitrine.partners.PartnerVersions;
import fr.vitrine.partners.Partners;
import fr.vitrine.partners.requests.AssignmentId;
import fr.vitrine.partners.requests.DeskFilter;
import fr.vitrine.partners.requests.RequestDesk;
import fr.vitrine.partners.requests.RequestFiles;
import fr.vitrine.partners.requests.RequestId;
import fr.vitrine.volunteers.imports.MissionImports;
import fr.vitrine.volunteers.imports.MissionSources;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import org.springframework.context.ApplicationContext;

/** One of everything that there is only of somebody: of a structure, of a partner, of a person. */
final class Belongings {

    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1);

    private final ApplicationContext context;
    private final Structure structure;
    private final Actor volunteer;
    private final Actor owner;
    private final Map<Class<?>, Object> identifiers = new HashMap<>();
    private final Map<Class<?>, Object> keys = new HashMap<>();

    /**
     * @param member who does what the structure does
     * @param volunteer who does what somebody does who has nothing to do with it
     */
    Belongings(ApplicationContext context, Structure structure, PersonId member, PersonId volunteer) {
        this.context = context;
        this.structure = structure;
        this.volunteer = new Actor.Person(volunteer, null, Map.of());
        owner = new Actor.Person(member, null, Map.of(structure.id(), MemberRole.OWNER));
        identifiers.put(StructureId.class, structure.id());
        ofStructure();
        conversation();
        event();
        new VolunteerBelongings(context, identifiers, keys).add(structure.id(), owner, this.volunteer);
        partner();
        ofSite();
    }

    /** By their types. */
    Map<Class<?>, Object> identifiers() {
        return new HashMap<>(identifiers);
    }

    /** What a number, a word or a list stands for, by the service that takes it for that. */
    Map<Class<?>, Object> keys() {
        return Map.copyOf(keys);
    }

    private <T> T get(Class<T> service) {
        return context.getBean(service);
    }

    private void ofStructure() {
        var proposals = get(Proposals.class);
        var form = ProfileForm.of(Profile.of(structure)).with(ProfileForm.Text.TAGLINE, "À relire");
        proposals.submit(owner, structure.id(), structure.version(), form, "");
        var proposal = proposals.list(owner, structure.id(), 1).getFirst().id();
        identifiers.put(ProposalId.class, proposal);
        var claims = get(Claims.class);
        claims.claim(volunteer, structure.id(), "Je tiens la caisse.");
        var claim = claims.waiting(Actor.OPERATOR, structure.id()).getFirst().id();
        identifiers.put(ClaimId.class, claim);
        var renamed = Organisations.rich("Structure de la table, renommée");
        get(Structures.class).update(Actor.OPERATOR, structure.id(), structure.version(), renamed);
        var version = get(StructureHistory.class)
                .list(owner, structure.id(), 0, 1)
                .getFirst()
                .version();
        keys.put(StructureHistory.class, version.number());
        var invitations = get(Invitations.class);
        invitations.inviteMember(
                owner,
                new EmailAddress("invitee@table.example"),
                structure.id(),
                "La table",
                MemberRole.OWNER,
                Locale.FRENCH);
        keys.put(
                Invitations.class,
                invitations.list(owner, structure.id()).getFirst().id());
    }

    private void conversation() {
        new Correspondence(get(ContactForms.class), get(HeldMessages.class), get(Mails.class))
                .send(structure.id(), "Bonjour", "Quand êtes-vous là ?");
        var conversation = get(Conversations.class)
                .list(owner, structure.id(), 0, 1)
                .getFirst()
                .id();
        identifiers.put(ConversationId.class, conversation);
        var complaint = new Complaint("indesirable", "On me vend du vent.", "", Locale.FRENCH);
        get(ConversationReports.class).report(owner, conversation, complaint);
        var report = get(ReportDesk.class).waiting(Actor.OPERATOR).getFirst().id();
        identifiers.put(ReportId.class, report);
    }

    private void event() {
        var afternoon = Session.at(SampleSite.NOW.toLocalDate().plusDays(9), LocalTime.of(14, 0), LocalTime.of(17, 0));
        var details = EventDetails.titled("Visite de la table", Schedule.once(ZoneId.of("Europe/Paris"), afternoon))
                .edit()
                .organisers(List.of(new Organiser.Structure(structure.id())))
                .build();
        var events = get(Events.class);
        var id = events.create(Actor.OPERATOR, details).id();
        events.setPublication(Actor.OPERATOR, id, Publication.PUBLISHED);
        var date = events.occurrences(Actor.OPERATOR, id).getFirst().id();
        identifiers.put(EventDetails.class, details);
        identifiers.put(EventId.class, id);
        identifiers.put(OccurrenceId.class, date);
        register(id, date);
        var editing = get(EventDrafts.class).open(owner, id);
        var form = editing.form().with(Text.TITLE, "Visite de la table, à relire");
        var proposals = get(EventProposals.class);
        proposals.submit(owner, id, editing.baseVersion(), form, "");
        var proposal = proposals.list(owner, id, 1).getFirst().id();
        identifiers.put(EventProposalId.class, proposal);
    }

    private void register(EventId event, OccurrenceId date) {
        var desk = get(RegistrationDesk.class);
        desk.save(
                Actor.OPERATOR,
                event,
                new RegistrationSettings(0, true, null, 0, 9, null, true, 24, 5, false, List.of()));
        var form = new RegistrationForm(
                date, false, null, 1, "Ada", "ada@table.example", "", Map.of(), true, Locale.FRENCH);
        get(ManualRegistrations.class).add(Actor.OPERATOR, event, form);
        var registration =
                desk.list(Actor.OPERATOR, event, Filter.ALL, Purpose.LIST).getFirst();
        identifiers.put(RegistrationId.class, registration.id());
        keys.put(Arrivals.class, registration.ticket());
    }

    private void partner() {
        var request = get(RequestDesk.class)
                .list(Actor.OPERATOR, DeskFilter.ALL, 0, 1)
                .getFirst()
                .request();
        var assignment = request.assignments().getFirst();
        var partner = assignment.partner();
        identifiers.put(RequestId.class, request.id());
        identifiers.put(AssignmentId.class, assignment.id());
        identifiers.put(PartnerId.class, partner);
        var offer = get(Offers.class).list(Actor.OPERATOR, partner).getFirst().id();
        identifiers.put(OfferId.class, offer);
        get(PartnerFiles.class).addDocument(Actor.OPERATOR, partner, "a.pdf", PDF);
        var document =
                get(Partners.class).get(Actor.OPERATOR, partner).documents().getFirst();
        keys.put(PartnerFiles.class, document.id());
        keys.put(Partners.class, List.of(partner));
        get(PartnerFiles.class).setLogo(Actor.OPERATOR, partner, logo());
        var change = get(PartnerHistory.class).list(Actor.OPERATOR, partner).getFirst();
        keys.put(PartnerVersions.class, change.id());
        get(RequestFiles.class).add(Actor.OPERATOR, request.id(), "plan.pdf", PDF);
        var filed = get(RequestDesk.class).get(Actor.OPERATOR, request.id()).request();
        keys.put(RequestFiles.class, filed.files().getFirst().id());
    }

    private static byte[] logo() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void ofSite() {
        identifiers.put(
                ProgrammeId.class,
                get(Programmes.class)
                        .create(Actor.OPERATOR, ProgrammeDetails.titled("Mois de la table", Period.told("bientôt")))
                        .id());
        var mail = get(Mails.class).list(Actor.OPERATOR, MailFilter.ALL, 0, 1).getFirst();
        identifiers.put(MailId.class, mail.id());
        var template = get(TemplateEditing.class).list(Actor.OPERATOR).getFirst();
        keys.put(TemplateEditing.class, template.key());
        var events = get(EventSources.class).add(Actor.OPERATOR, "Agenda", Kind.ICS, null, Organiser.AUTHORITY, false);
        keys.put(EventSources.class, events.id());
        keys.put(EventImports.class, events.id());
        var missions = get(MissionSources.class).add(Actor.OPERATOR, "Missions", null, structure.id(), false, false);
        keys.put(MissionSources.class, missions.id());
        keys.put(MissionImports.class, missions.id());
    }
}
