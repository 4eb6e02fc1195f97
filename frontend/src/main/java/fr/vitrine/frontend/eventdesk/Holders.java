package fr.vitrine.frontend.eventdesk;

import fr.vitrine.directory.StructureSummaries;
import fr.vitrine.directory.StructureSummary;
import fr.vitrine.directory.Structures;
import fr.vitrine.events.Organiser;
import fr.vitrine.frontend.publicsite.agenda.OrganiserNames;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.kernel.Text;
import fr.vitrine.partners.Partners;
import fr.vitrine.partners.PublishedPartners;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who may hold an event, by name. */
@Component
public class Holders {

    private static final int SUGGESTIONS = 30;

    private final Structures structures;
    private final StructureSummaries published;
    private final Partners partners;
    private final PublishedPartners publishedPartners;
    private final OrganiserNames names;

    Holders(
            Structures structures,
            StructureSummaries published,
            Partners partners,
            PublishedPartners publishedPartners,
            OrganiserNames names) {
        this.structures = structures;
        this.published = published;
        this.partners = partners;
        this.publishedPartners = publishedPartners;
        this.names = names;
    }

    /** @param key as {@link Organiser#key} */
    public record Holder(String key, String name) {}

    /** Those that the actor answers for; staff answer for the authority. */
    public List<Holder> own(Actor actor) {
        var own = new ArrayList<Holder>();
        if (actor.isStaff()) {
            own.add(authority());
        }
        if (actor instanceof Actor.Person person) {
            person.memberships()
                    .keySet()
                    .forEach(id -> own.add(new Holder(
                            new Organiser.Structure(id).key(),
                            structures.get(actor, id).details().name())));
            person.partners()
                    .keySet()
                    .forEach(id -> own.add(new Holder(
                            new Organiser.Partner(id).key(),
                            partners.get(actor, id).details().name())));
        }
        return own.stream().sorted(byName()).toList();
    }

    /** What somebody may mean who typed this: one's own first. */
    public List<Holder> named(Actor actor, String typed) {
        var part = Text.fold(typed.strip());
        var others = Stream.of(
                        Stream.of(authority()),
                        publishedPartners.list().stream()
                                .map(partner -> new Holder(new Organiser.Partner(partner.id()).key(), partner.name())),
                        published.named(typed, SUGGESTIONS).stream().map(Holders::holder))
                .flatMap(found -> found)
                .filter(holder -> Text.fold(holder.name()).contains(part))
                .sorted(byName());
        return Stream.concat(
                        own(actor).stream()
                                .filter(holder -> Text.fold(holder.name()).contains(part)),
                        others)
                .distinct()
                .limit(SUGGESTIONS)
                .toList();
    }

    /** Structures of the directory, at whose address something may take place. */
    List<StructureSummary> structures(String typed) {
        return published.named(typed, SUGGESTIONS);
    }

    Optional<StructureSummary> structure(String number) {
        return number.matches("\\d{1,18}")
                ? published.byId(Set.of(new StructureId(Long.parseLong(number)))).values().stream()
                        .findFirst()
                : Optional.empty();
    }

    /** By their keys, in that order; of those that the public does not see only one's own have a name. */
    public List<Holder> of(Actor actor, Collection<String> keys) {
        var own = own(actor);
        var organisers =
                keys.stream().flatMap(key -> Organiser.parse(key).stream()).toList();
        var known = names.known(organisers);
        return organisers.stream()
                .map(organiser -> new Holder(
                        organiser.key(),
                        known.name(organiser)
                                .or(() -> own.stream()
                                        .filter(holder -> holder.key().equals(organiser.key()))
                                        .map(Holder::name)
                                        .findFirst())
                                .orElseGet(() -> unpublished(actor, organiser))))
                .toList();
    }

    /** Staff see those as well that are not published. */
    private String unpublished(Actor actor, Organiser organiser) {
        return switch (organiser) {
            case Organiser.Structure(var id)
            when actor.mayEdit(id) -> structures.get(actor, id).details().name();
            case Organiser.Partner(var id)
            when actor.mayEdit(id) -> partners.get(actor, id).details().name();
            default -> "–";
        };
    }

    private Holder authority() {
        return new Holder(Organiser.AUTHORITY.key(), names.known(List.of()).authority());
    }

    private static Holder holder(StructureSummary structure) {
        return new Holder(new Organiser.Structure(structure.id()).key(), structure.name());
    }

    private static Comparator<Holder> byName() {
        return Comparator.comparing(Holder::name, Collator.getInstance(Locale.FRENCH));
    }
}
