package fr.vitrine.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.vitrine.directory.importing.ImportProblem;
import fr.vitrine.directory.importing.ImportProblem.Reason;
import fr.vitrine.directory.importing.ImportReport;
import fr.vitrine.directory.importing.ImportReport.Changed;
import fr.vitrine.directory.importing.ImportReport.Done;
import fr.vitrine.directory.importing.ImportReport.Unusable;
import fr.vitrine.kernel.AccessDenied;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.MemberRole;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.kernel.WebAddress;
import fr.vitrine.kernel.ZoneOfAction;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartnerImportTest {

    private static final PartnerFileWords WORDS = new PartnerFileWords(
            Map.of("nom", "nom", "name", "nom", "type", "type", "kind", "type", "etat", "", "territoire", "territoire"),
            Map.of("banque", PartnerKind.BANK, "bank", PartnerKind.BANK, "incubateur", PartnerKind.INCUBATOR),
            Map.of("banque", "Banque", "incubateur", "Incubateur"),
            Set.of("toute la france"),
            "Accueil");

    @TempDir
    private Path folder;

    private Scene scene;
    private PartnerImport imports;
    private Partners partners;

    @BeforeEach
    void open() {
        scene = new Scene();
        imports = scene.get(PartnerImport.class);
        partners = scene.get(Partners.class);
    }

    @AfterEach
    void close() {
        scene.close();
    }

    private Path file(String... lines) throws IOException {
        return file(StandardCharsets.UTF_8, lines);
    }

    private Path file(Charset charset, String... lines) throws IOException {
        return Files.writeString(folder.resolve("partenaires.csv"), String.join("\n", lines) + "\n", charset);
    }

    private Done look(String... lines) throws IOException {
        return (Done) imports.look(scene.editor, file(lines), WORDS, _ -> {});
    }

    private Done run(String... lines) throws IOException {
        return (Done) imports.run(scene.editor, file(lines), WORDS, _ -> {});
    }

    private List<String> names() {
        return partners.list(scene.editor).stream()
                .map(partner -> partner.details().name())
                .toList();
    }

    private Partner named(String name) {
        return partners.list(scene.editor).stream()
                .filter(partner -> partner.details().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<Reason> reasons(ImportReport.Noted<ImportProblem> problems) {
        return problems.first().stream().map(ImportProblem::reason).toList();
    }

    @Test
    void a_look_says_what_would_be_done_and_stores_nothing() throws IOException {
        var known = scene.partner("Crédit d’ici");

        var report = look(
                "Nom;Type;Accroche;État;Mystère",
                "credit d'ici;;Tout près;Archivé;?",
                "Nouvelle banque;Banque;;;",
                "Crédit d’ailleurs;Banqe;;;");

        assertThat(report.written()).isFalse();
        assertThat(report.created().first()).containsExactly("Nouvelle banque");
        assertThat(report.changed().first())
                .containsExactly(new Changed(2, "credit d'ici", List.of("name", "tagline")));
        assertThat(report.refused().first()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(4);
            assertThat(problem.column()).isEqualTo("Type");
            assertThat(problem.reason()).isEqualTo(Reason.UNKNOWN_KIND);
            assertThat(problem.suggestion()).isEqualTo("Banque");
        });
        assertThat(report.warnings().first()).extracting(ImportProblem::column).containsExactly("Mystère");
        assertThat(partners.list(scene.editor)).containsExactly(known);
    }

    @Test
    void what_is_filled_in_replaces_and_what_is_empty_stays_with_its_place_in_the_history() throws IOException {
        var known = scene.partner("Fonds du Ternois", PartnerKind.OTHER, Scene.TERNOIS);

        var report = run(
                "nom;type;accroche;code postal;ville;telephone;mail;territoire",
                "Fonds du Ternois;banque;;62270;Frevent;0321000000;la@example.org;Pas-de-Calais, 200069672",
                "Prêt neuf;Bank;Bonjour;;;;;Toute la France");

        assertThat(report.written()).isTrue();
        assertThat(report.changed().first())
                .containsExactly(new Changed(2, "Fonds du Ternois", List.of("kind", "address", "zone", "contacts")));
        var now = partners.get(scene.editor, known.id());
        assertThat(now.status()).isEqualTo(Publication.PUBLISHED);
        assertThat(now.details().tagline()).isEqualTo("Près de chez vous");
        assertThat(now.details().presentation()).isEqualTo("**Bonjour**");
        assertThat(now.details().address().postcode()).isEqualTo("62270");
        assertThat(now.details().zone())
                .isEqualTo(new ZoneOfAction(Set.of(), Set.of(Scene.TERNOISCOM), Set.of("62"), null, false));
        assertThat(now.details().contacts()).singleElement().satisfies(contact -> {
            assertThat(contact.subject()).isEqualTo("Accueil");
            assertThat(String.valueOf(contact.email())).isEqualTo("la@example.org");
            assertThat(contact.phone()).isNotNull();
        });
        var entry =
                scene.get(PartnerHistory.class).list(scene.editor, known.id()).getFirst();
        assertThat(entry.kind()).isEqualTo(PartnerHistory.Kind.IMPORTED);
        assertThat(entry.changes()).hasSize(4);
        var added = named("Prêt neuf");
        assertThat(added.status()).isEqualTo(Publication.DRAFT);
        assertThat(added.details().zone().nationwide()).isTrue();
        assertThat(added.details().confirmedOn()).isEqualTo(Scene.TODAY);
        assertThat(scene.get(PartnerHistory.class).list(scene.editor, added.id()))
                .extracting(PartnerHistory.Entry::kind)
                .containsExactly(PartnerHistory.Kind.CREATED_BY_IMPORT);
        assertThat(look("nom;type", "Fonds du Ternois;banque").unchanged()).isEqualTo(1);
    }

    @Test
    void an_import_can_be_taken_back() throws IOException {
        var known = scene.partner("Fonds repris");
        run("nom;accroche", "Fonds repris;Autre chose");
        var entry =
                scene.get(PartnerHistory.class).list(scene.editor, known.id()).getFirst();
        var versions = scene.get(PartnerVersions.class);

        versions.restore(
                scene.editor,
                entry.id(),
                versions.changesTo(scene.editor, entry.id()).version(),
                Set.of("tagline"));

        assertThat(partners.get(scene.editor, known.id()).details()).isEqualTo(known.details());
    }

    @Test
    void a_partner_is_found_by_its_web_site_unless_the_file_speaks_of_it_by_its_name() throws IOException {
        scene.partner("Ancien nom");

        var renamed = look("nom;site_web", "Nouveau nom;http://www.partner.example.org/");
        assertThat(renamed.changed().first()).extracting(Changed::name).containsExactly("Nouveau nom");
        assertThat(reasons(renamed.warnings())).containsExactly(Reason.OTHER_NAME);

        var agency = look("nom;type;site_web", "Agence;banque;partner.example.org", "Ancien nom;;");
        assertThat(agency.created().first()).containsExactly("Agence");
        assertThat(agency.unchanged()).isEqualTo(1);
    }

    @Test
    void of_two_partners_of_one_name_only_the_id_tells() throws IOException {
        scene.partner("Jumelle");
        var second = scene.partner("Jumelle");

        var report = run("id;nom;accroche", second.id() + ";Jumelle;Moi", ";Jumelle;Laquelle ?");

        assertThat(partners.get(scene.editor, second.id()).details().tagline()).isEqualTo("Moi");
        assertThat(reasons(report.refused())).containsExactly(Reason.SEVERAL_PARTNERS);
    }

    @Test
    void what_is_wrong_is_said_with_its_line_and_column_and_the_good_rows_are_stored() throws IOException {
        var report = run(
                "nom;type;site_web;courriel;code_postal;commune;territoire",
                "A;banque;pas une adresse;pas un courriel;abc;Frévent;",
                "B;banque;;;62270;Frévant;",
                "C;banque;;;;;Pas-de-Calaix",
                "D;;;;;;",
                ";banque;;;;;",
                "a;banque;;;;;",
                "x".repeat(151) + ";banque;;;;;");

        assertThat(names()).containsExactly("A");
        assertThat(reasons(report.refused()))
                .containsExactly(
                        Reason.UNKNOWN_COMMUNE,
                        Reason.UNKNOWN_ZONE,
                        Reason.MISSING,
                        Reason.MISSING,
                        Reason.DUPLICATE,
                        Reason.TOO_LONG);
        assertThat(report.refused().first())
                .extracting(ImportProblem::suggestion)
                .startsWith("Frévent (62270)", "Pas-de-Calais");
        assertThat(report.refused().first()).extracting(ImportProblem::line).containsExactly(3L, 4L, 5L, 6L, 7L, 8L);
        assertThat(reasons(report.warnings()))
                .containsExactlyInAnyOrder(Reason.NOT_AN_ADDRESS, Reason.NOT_AN_EMAIL, Reason.NOT_A_POSTCODE);
    }

    @Test
    void other_encodings_are_read_and_formulas_stay_text() throws IOException {
        imports.run(scene.editor, file(Charset.forName("windows-1252"), "Nom;Type", "'=Crédit;banque"), WORDS, _ -> {});
        assertThat(names()).containsExactly("=Crédit");
    }

    @Test
    void json_is_read_like_a_table_its_names_being_headers_and_its_lists_what_stands_between_commas()
            throws IOException {
        var known = scene.partner("Crédit d’ici", PartnerKind.OTHER, ZoneOfAction.ON_SITE);

        var report = run(
                "[{\"Nom\": \"credit d'ici\", \"territoire\": [\"Pas-de-Calais\", \"62361\"], \"telephone\": null},",
                "{\"type\": \"banque\", \"site_web\": \"https://neuve.example.org\", \"Nom\": \"Neuve\", \"stage\": 3},",
                "{\"Nom\": \"Refusée\", \"type\": {\"code\": \"banque\"}}, \"rien\"]");

        assertThat(report.form()).isInstanceOf(ImportReport.Form.Json.class);
        assertThat(report.rows()).isEqualTo(4);
        assertThat(report.created().first()).containsExactly("Neuve");
        assertThat(report.changed().first()).containsExactly(new Changed(1, "credit d'ici", List.of("name", "zone")));
        assertThat(report.refused().first())
                .extracting(ImportProblem::line, ImportProblem::reason)
                .contains(tuple(3L, Reason.WRONG_TYPE), tuple(3L, Reason.NOT_A_STRUCTURE));
        assertThat(report.warnings().first()).extracting(ImportProblem::column).containsExactly("stage");
        var zone = partners.get(scene.editor, known.id()).details().zone();
        assertThat(zone.departements()).containsExactly("62");
        assertThat(zone.communes()).containsExactly(new CommuneCode("62361"));
        assertThat(named("Neuve").details().website()).isEqualTo(new WebAddress("https://neuve.example.org"));
    }

    @Test
    void a_file_that_makes_no_sense_is_refused_as_a_whole_and_nothing_is_stored() throws IOException {
        refused(Reason.EMPTY, "".getBytes(StandardCharsets.UTF_8));
        refused(Reason.NO_ROWS, "[]".getBytes(StandardCharsets.UTF_8));
        refused(Reason.NO_ROWS, ";;;\nAdie;banque;;\n".getBytes(StandardCharsets.UTF_8));
        refused(Reason.NO_NAME_COLUMN, "[{\"type\": \"banque\"}]".getBytes(StandardCharsets.UTF_8));
        refused(Reason.NOT_A_LIST, "{\"nom\": \"A\"}".getBytes(StandardCharsets.UTF_8));
        refused(Reason.TRUNCATED, "[{\"nom\": \"A\", \"type\": \"banque\"},".getBytes(StandardCharsets.UTF_8));
        refused(Reason.NO_NAME_COLUMN, "type;commune\nbanque;Arras\n".getBytes(StandardCharsets.UTF_8));
        refused(Reason.NO_ROWS, "nom;type\n".getBytes(StandardCharsets.UTF_8));
        refused(Reason.DUPLICATE_COLUMN, "nom;nom\nA;B\n".getBytes(StandardCharsets.UTF_8));
        refused(Reason.TRUNCATED, "nom;type\nA;banque\n\"B;banque\n".getBytes(StandardCharsets.UTF_8));
        refused(Reason.BROKEN_WORKBOOK, new byte[] {'P', 'K', 3, 4, 0, 0});
        var gone = imports.run(scene.editor, folder.resolve("rien.csv"), WORDS, _ -> {});
        assertThat(((Unusable) gone).problem().reason()).isEqualTo(Reason.UNREADABLE);
        assertThat(names()).isEmpty();
    }

    private void refused(Reason reason, byte[] content) throws IOException {
        var file = Files.write(folder.resolve("faux.csv"), content);
        for (var report : List.of(
                imports.look(scene.editor, file, WORDS, _ -> {}), imports.run(scene.editor, file, WORDS, _ -> {}))) {
            assertThat(report)
                    .isInstanceOfSatisfying(
                            Unusable.class,
                            unusable -> assertThat(unusable.problem().reason()).isEqualTo(reason));
        }
    }

    @Test
    void nobody_but_staff_imports() throws IOException {
        var partner = scene.partner("Gardé");
        var file = file("nom;accroche", "Gardé;Volé");
        var person = scene.person();
        var owner = new Actor.Person(person, null, Map.of(), Map.of(partner.id(), MemberRole.OWNER));
        var ofStructure = new Actor.Person(person, null, Map.of(new StructureId(1), MemberRole.OWNER));

        for (var wrong : List.of(Actor.VISITOR, scene.passerBy(), scene.peopleOf(partner), owner, ofStructure)) {
            assertThatThrownBy(() -> imports.look(wrong, file, WORDS, _ -> {})).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> imports.run(wrong, file, WORDS, _ -> {})).isInstanceOf(AccessDenied.class);
        }
        assertThat(partners.get(scene.editor, partner.id())).isEqualTo(partner);
    }

    @Test
    void an_import_that_is_given_up_stores_nothing() throws IOException {
        var before = names();
        var file = file("Nom;Type", "Fonds un;banque", "Fonds deux;banque");
        assertThatThrownBy(() -> imports.run(scene.editor, file, WORDS, row -> {
                    if (row == 2) {
                        throw new CancellationException();
                    }
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(names()).isEqualTo(before);
    }
}
