package fr.vitrine.frontend.access;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.correspondence.Mails;
import fr.vitrine.correspondence.conversation.ContactForms;
import fr.vitrine.correspondence.conversation.Conversations;
import fr.vitrine.correspondence.conversation.HeldMessages;
import fr.vitrine.directory.Structure;
import fr.vitrine.directory.importing.ImportOptions;
import fr.vitrine.directory.importing.ImportRuns;
import fr.vitrine.directory.review.Claims;
import fr.vitrine.directory.review.Profile;
import fr.vitrine.directory.review.ProfileForm;
import fr.vitrine.directory.review.Proposals;
import fr.vitrine.frontend.Organisations;
import fr.vitrine.frontend.PrivateViewTest;
import fr.vitrine.frontend.publicsite.messages.Correspondence;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.MemberRole;
import fr.vitrine.kernel.StaffRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Addresses of private pages with the number of something that is somebody else's, typed into a live page. */
class OthersPagesTest extends PrivateViewTest {

    private static final String NAME = "Atelier Zénobie";
    private static final String LETTER = "Lettre confidentielle";

    @Autowired
    private Proposals proposals;

    @Autowired
    private Claims claims;

    @Autowired
    private ImportRuns imports;

    @Autowired
    private ContactForms forms;

    @Autowired
    private HeldMessages held;

    @Autowired
    private Conversations conversations;

    @Autowired
    private Mails mails;

    @TempDir
    private Path folder;

    /** Each page of what Anna has or only staff see, and what stands on it. */
    private Map<String, String> pages() throws IOException {
        var structure = publish(Organisations.rich(NAME));
        grant(structure, anna(), MemberRole.OWNER);
        var pages = new LinkedHashMap<String, String>();
        pages.put("mon-espace/structures/" + structure.id(), NAME);
        pages.put("mon-espace/structures/" + structure.id() + "/personnes", NAME);
        pages.put("mon-espace/messages/" + conversation(structure), LETTER);
        return pages;
    }

    private Map<String, String> pagesOfStaff() throws IOException {
        var structure = publish(Organisations.rich(NAME));
        var other = publish(Organisations.rich(NAME));
        grant(structure, anna(), MemberRole.OWNER);
        claims.claim(actor(anna()), other.id(), "Je tiens la caisse le samedi.");
        var pages = new LinkedHashMap<String, String>();
        pages.put("gestion/structures/" + structure.id() + "/historique", NAME);
        pages.put("gestion/relecture/" + proposal(structure), NAME);
        pages.put("gestion/doublons/" + structure.id() + "/" + other.id(), NAME);
        pages.put("gestion/imports/" + pastImport(), "zenobie.csv");
        pages.put("gestion/personnes/" + anna(), "structure@example.org");
        pages.put("gestion/demandes-de-fiche", NAME);
        pages.put("gestion/structures?nom=zenobie", "Structures");
        pages.put("gestion/journal", "Journal");
        return pages;
    }

    private String conversation(Structure structure) {
        new Correspondence(forms, held, mails).send(structure.id(), LETTER, "Personne d’autre ne doit lire ceci.");
        var letters = conversations.list(actor(anna()), structure.id(), 0, 1);
        return letters.getFirst().id().toString();
    }

    private String proposal(Structure structure) {
        var form = ProfileForm.of(Profile.of(structure)).with(ProfileForm.Text.TAGLINE, "Une accroche à relire");
        proposals.submit(actor(anna()), structure.id(), structure.version(), form, "");
        return proposals.list(Actor.OPERATOR, structure.id(), 1).getFirst().id().toString();
    }

    private String pastImport() throws IOException {
        var file = Files.writeString(folder.resolve("zenobie.csv"), "nom,commune\nFournil de Zénobie,Arras\n");
        var run = imports.run(Actor.OPERATOR, file, ImportOptions.DEFAULT.from("zenobie"), _ -> {});
        return String.valueOf(run.id().value());
    }

    private String main(String address) {
        return open(address).select("main").text();
    }

    @Test
    void what_is_somebody_elses_is_not_found_whoever_asks() throws IOException {
        var pages = pages();
        signIn(anna());
        pages.forEach((address, shown) -> assertThat(main(address)).as(address).contains(shown));

        signIn(bruno());

        pages.forEach((address, shown) -> assertThat(main(address)).as(address).doesNotContain(NAME, LETTER));
        pages.keySet().forEach(address -> assertThat(title()).as(address).isEqualTo("Cette page n’existe pas"));
    }

    @Test
    void a_contributor_sees_what_their_structure_has_and_no_page_of_staff() throws IOException {
        var pages = pagesOfStaff();
        SignIns.as(new Actor.Person(anna(), StaffRole.ADMINISTRATOR, Map.of()));
        pages.forEach((address, shown) -> assertThat(main(address)).as(address).contains(shown));

        signIn(anna());

        pages.forEach((address, shown) ->
                assertThat(main(address)).as(address).doesNotContain(shown, "structure@example.org", "relire"));
    }
}
