package fr.vitrine.frontend.access;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.accounts.People;
import fr.vitrine.accounts.SampleAccounts;
import fr.vitrine.directory.Structure.Status;
import fr.vitrine.directory.Structures;
import fr.vitrine.frontend.Organisations;
import fr.vitrine.frontend.SampleSite;
import fr.vitrine.frontend.access.ServiceCalls.Call;
import fr.vitrine.frontend.access.ServiceCalls.Outcome;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.MemberRole;
import fr.vitrine.kernel.PartnerId;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.kernel.StaffRole;
import fr.vitrine.kernel.StructureId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/**
 * Each public method of each service that acts for somebody, as everybody, against {@code services.txt}, which says whom it
 * serves: a method that is new, or serves others than yesterday, has to be written there. What they are called with are
 * {@link Belongings} of a structure, a partner and a volunteer, on a site that no other test counts anything on. What was
 * found is left in {@code target/services.txt}.
 */
@SpringBootTest(properties = "vitrine.site-of=services")
@Import(SampleSite.class)
class ServicesTest {

    private static final String SIGNED_IN = "passer-by, other's owner, contributor, owner, partner's contributor,"
            + " partner's owner, volunteer, editor, administrator";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Structures structures;

    @Autowired
    private People people;

    @Autowired
    private SampleAccounts accounts;

    private Map<String, Actor> everybody(
            PersonId person, PersonId volunteer, StructureId structure, PartnerId partner) {
        var all = new LinkedHashMap<String, Actor>();
        all.put("visitor", Actor.VISITOR);
        all.put("passer-by", new Actor.Person(person, null, Map.of()));
        all.put(
                "other's owner",
                new Actor.Person(
                        person,
                        null,
                        Map.of(new StructureId(structure.value() + 1), MemberRole.OWNER),
                        Map.of(new PartnerId(partner.value() + 1), MemberRole.OWNER)));
        all.put("contributor", new Actor.Person(person, null, Map.of(structure, MemberRole.CONTRIBUTOR)));
        all.put("owner", new Actor.Person(person, null, Map.of(structure, MemberRole.OWNER)));
        all.put(
                "partner's contributor",
                new Actor.Person(person, null, Map.of(), Map.of(partner, MemberRole.CONTRIBUTOR)));
        all.put("partner's owner", new Actor.Person(person, null, Map.of(), Map.of(partner, MemberRole.OWNER)));
        all.put("volunteer", new Actor.Person(volunteer, null, Map.of()));
        all.put("editor", new Actor.Person(person, StaffRole.EDITOR, Map.of()));
        all.put("administrator", new Actor.Person(person, StaffRole.ADMINISTRATOR, Map.of()));
        all.put("operator", Actor.OPERATOR);
        return all;
    }

    private static String signature(Call call) {
        return call.name()
                + Arrays.stream(call.method().getParameterTypes())
                        .filter(type -> type != Actor.class)
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String served(Map<String, Outcome> outcomes) {
        var admitted = outcomes.entrySet().stream()
                .filter(entry -> entry.getValue() == Outcome.ADMITTED)
                .map(Map.Entry::getKey)
                .toList();
        if (admitted.size() == outcomes.size()) {
            return "everybody";
        }
        if (admitted.isEmpty() && outcomes.containsValue(Outcome.NOT_FOUND)) {
            return "of what is there";
        }
        return admitted.isEmpty()
                ? "nobody"
                : String.join(", ", admitted)
                        .replace(SIGNED_IN, "whoever has signed in")
                        .replace("editor, administrator, operator", "staff")
                        .replaceFirst("^administrator, operator$", "administrators");
    }

    @Test
    void every_method_serves_whom_the_table_says_and_none_is_missing_there() throws IOException {
        accounts.volunteerLink(Actor.OPERATOR);
        accounts.staffLink(Actor.OPERATOR);
        var person = person("benevole@example.org");
        var structure = Organisations.save(structures, Organisations.rich("Structure de la table"), Status.PUBLISHED);
        var other = Organisations.save(structures, Organisations.minimal("Une autre"), Status.PUBLISHED);
        accounts.memberLink(Actor.OPERATOR, other.id());
        var staff = person("equipe@example.org");
        var volunteer = person("structure@example.org");
        var theirs = new Belongings(context, structure, staff, volunteer);
        var identifiers = theirs.identifiers();
        identifiers.put(PersonId.class, staff);
        var everybody = everybody(person, volunteer, structure.id(), (PartnerId)
                Objects.requireNonNull(identifiers.get(PartnerId.class)));
        var calls = new ServiceCalls(context, identifiers, theirs.keys());

        var actual = new TreeSet<String>();
        calls.all().forEach(call -> {
            var outcomes = new LinkedHashMap<String, Outcome>();
            everybody.forEach((who, actor) -> outcomes.put(who, calls.outcome(call, actor)));
            actual.add(signature(call) + ": " + served(outcomes));
        });

        Files.write(Path.of("target", "services.txt"), actual);
        try (var table = ServicesTest.class.getResourceAsStream("services.txt")) {
            var written = new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(actual)
                    .containsExactlyInAnyOrderElementsOf(written.lines().toList());
        }
    }

    private PersonId person(String address) {
        return people.list(Actor.OPERATOR, address, 0, 1).getFirst().id();
    }
}
