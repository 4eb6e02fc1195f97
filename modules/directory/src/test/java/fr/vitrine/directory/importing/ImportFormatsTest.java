package fr.vitrine.directory.importing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.vitrine.directory.ServiceDetails;
import fr.vitrine.directory.Structure;
import fr.vitrine.directory.Structure.Status;
import fr.vitrine.directory.StructureDetails.Link;
import fr.vitrine.directory.importing.ImportProblem.Reason;
import fr.vitrine.directory.importing.ImportReport.Form;
import fr.vitrine.kernel.Audience;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.ZoneOfAction;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImportFormatsTest {

    private static final ImportFixture FIXTURE = new ImportFixture();

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    @BeforeEach
    void clear() {
        FIXTURE.clear();
    }

    @Test
    void latin_1_with_semicolons_and_windows_line_ends_is_detected() {
        var report = FIXTURE.done(FIXTURE.file(
                "excel.csv",
                Charset.forName("windows-1252"),
                "nom;commune;code_postal\r\nForêt d’été;Nœux-les-Mines;62290\r"));
        assertThat(report.form()).isEqualTo(new Form.Csv("Windows-1252", ';'));
        assertThat(FIXTURE.only().details().name()).isEqualTo("Forêt d’été");
        assertThat(FIXTURE.only().details().address().commune()).isEqualTo(new CommuneCode("62617"));
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_column() {
        var report = FIXTURE.done(FIXTURE.csv("\ufeffnom,commune", "École,Arras"));
        assertThat(report.form()).isEqualTo(new Form.Csv("UTF-8 (BOM)", ','));
        assertThat(FIXTURE.only().details().name()).isEqualTo("École");
    }

    @Test
    void utf_16_with_a_byte_order_mark_and_tabs_is_detected() {
        var report = FIXTURE.done(
                FIXTURE.file("excel.txt", StandardCharsets.UTF_16LE, "\ufeffnom\tcommune", "École\tArras"));
        assertThat(report.form()).isEqualTo(new Form.Csv("UTF-16LE (BOM)", '\t'));
        assertThat(FIXTURE.only().details().name()).isEqualTo("École");
    }

    @Test
    void a_quoted_value_may_have_separators_quotes_and_line_ends() {
        FIXTURE.done(FIXTURE.csv("nom,description,commune", "\"A, \"\"B\"\"\",\"Une ligne\r\n\r\nune autre\",Arras"));
        assertThat(FIXTURE.only().details().name()).isEqualTo("A, \"B\"");
        assertThat(FIXTURE.only().details().description()).isEqualTo("Une ligne\n\nune autre");
    }

    @Test
    void names_of_columns_may_have_capitals_accents_and_spaces() {
        FIXTURE.done(FIXTURE.csv("NOM , Téléphone,Code Postal,commune", "École,03 53 01 01 01,62000,arras"));
        assertThat(FIXTURE.only().details().phone()).hasToString("+33353010101");
        assertThat(FIXTURE.only().details().address().postcode()).isEqualTo("62000");
    }

    @Test
    void an_unknown_column_is_reported_once_as_ignored() {
        var report = FIXTURE.done(FIXTURE.csv("nom,commune,km_stpol", "A,Arras,1", "B,Arras,2"));
        assertThat(report.warnings().first())
                .extracting(ImportProblem::column, ImportProblem::reason)
                .containsExactly(tuple("km_stpol", Reason.IGNORED_COLUMN));
        assertThat(report.exitCode()).isZero();
    }

    @Test
    void the_export_of_the_register_gives_labels_activity_and_services() {
        FIXTURE.done(FIXTURE.csv(
                "siret,nom,kind,legal_form,naf,adresse,code_postal,commune,longitude,latitude,km_stpol",
                ImportFixture.siret(1) + ",ASSOC DES DEUX RIVES,ACI,AUTRE,3832z,1 Rue X,62130,"
                        + "Saint-Pol-sur-Ternoise,2.332,50.371,1.4"));
        var details = FIXTURE.only().details();
        assertThat(FIXTURE.only().status()).isEqualTo(Status.PUBLISHED);
        assertThat(details.labels()).containsExactly("aci");
        assertThat(details.legalForm()).isEqualTo("autre");
        assertThat(details.naf()).isEqualTo("3832Z");
        assertThat(details.services())
                .extracting(ServiceDetails::title, ServiceDetails::competences, ServiceDetails::audiences)
                .containsExactly(
                        tuple(
                                "Récupération de déchets triés",
                                Set.of("tri-dechets"),
                                Set.of(Audience.BUSINESSES, Audience.LOCAL_AUTHORITIES)),
                        tuple("Chantier d’insertion", Set.of("chantier-insertion"), Set.of(Audience.values())));
    }

    @Test
    void an_activity_that_the_label_implies_anyway_gives_one_service() {
        FIXTURE.done(FIXTURE.csv("nom,kind,naf,commune", "Intérim du Ternois,ETTI,7820Z,Arras"));
        assertThat(FIXTURE.only().details().services())
                .extracting(ServiceDetails::competences)
                .containsExactly(Set.of("interim-insertion"));
    }

    @Test
    void columns_of_a_service_make_one_that_is_named_after_its_competence() {
        FIXTURE.done(FIXTURE.csv(
                "nom,commune,competences,publics,zone_eligibilite,rayon_km,labels,liens",
                "A,Arras,recyclerie|Friperie,particuliers|entreprises,62767|200069672|80|france,20,ESUS|aci,"
                        + "https://www.facebook.com/a|https://a.example.org"));
        var details = FIXTURE.only().details();
        var service = details.services().getFirst();
        assertThat(service.title()).startsWith("Recyclerie");
        assertThat(service.competences()).containsExactlyInAnyOrder("recyclerie", "friperie");
        assertThat(service.audiences()).containsExactlyInAnyOrder(Audience.INDIVIDUALS, Audience.BUSINESSES);
        assertThat(service.zone())
                .isEqualTo(new ZoneOfAction(
                        Set.of(new CommuneCode("62767")), Set.of("200069672"), Set.of("80"), 20, true));
        assertThat(details.labels()).containsExactlyInAnyOrder("aci", "esus");
        assertThat(details.links()).extracting(Link::kind).containsExactly(Link.Kind.FACEBOOK, Link.Kind.OTHER);
    }

    @Test
    void a_json_structure_brings_everything_it_has() {
        FIXTURE.done(FIXTURE.json("""
                [{"id": "x-1", "nom": "Le Fil", "accroche": "On coud.", "description": "**Gras**\\n\\nSuite",
                  "forme_juridique": "scic", "siret": %s, "rna": "W621000123", "labels": ["esus"],
                  "annee_creation": 2011, "effectif": 19, "telephone": "03 53 01 47 59",
                  "courriel": "contact@Fil.example.org", "site_web": "fil.example.org",
                  "horaires_accueil": "Mo-Fr 09:00-12:00; PH off",
                  "liens": [{"type": "instagram", "url": "https://i.example.org/fil"}],
                  "accessibilite_lieu": "De plain-pied.", "adresse": "3 rue Haute", "complement_adresse": "Cour",
                  "code_postal": "62270", "commune": "Frévent", "code_insee": "62361",
                  "longitude": 2.295565, "latitude": 50.273702, "date_maj": "2026-01-31", "exemple": true,
                  "services": [{"nom": "Retouches", "description": "Ourlets", "competences": ["couture"],
                    "publics": ["particuliers"], "conditions_acces": "Sans rendez-vous.",
                    "frais_precisions": "Dès 5 €.", "rayon_km": 25, "zone_eligibilite": ["62"]}]}]
                """.formatted(ImportFixture.siret(7))));
        var structure = FIXTURE.only();
        var details = structure.details();
        assertThat(structure.source()).isEqualTo(new Structure.SourceKey("structures", "x-1"));
        assertThat(details.siret()).isEqualTo(ImportFixture.siret(7));
        assertThat(details.rna()).hasToString("W621000123");
        assertThat(details.foundedYear()).isEqualTo(2011);
        assertThat(details.staff()).isEqualTo(19);
        assertThat(details.email()).hasToString("contact@fil.example.org");
        assertThat(details.website()).hasToString("https://fil.example.org");
        assertThat(details.openingHours()).hasToString("Mo-Fr 09:00-12:00; PH off");
        assertThat(details.links()).extracting(Link::kind).containsExactly(Link.Kind.INSTAGRAM);
        assertThat(details.address().extra()).isEqualTo("Cour");
        assertThat(details.example()).isTrue();
        assertThat(details.confirmedOn()).isEqualTo(LocalDate.of(2026, 1, 31));
        assertThat(details.services())
                .containsExactly(new ServiceDetails(
                        "Retouches",
                        "Ourlets",
                        Set.of("couture"),
                        Set.of(Audience.INDIVIDUALS),
                        "Sans rendez-vous.",
                        "Dès 5 €.",
                        new ZoneOfAction(Set.of(), Set.of(), Set.of("62"), 25, false)));
    }

    @Test
    void a_structure_without_a_point_is_put_at_the_centre_of_its_commune() {
        FIXTURE.done(FIXTURE.csv("nom,code_insee", "A,62767"));
        assertThat(latitude()).isBetween(50.3, 50.45);
    }

    @Test
    void a_point_far_from_the_commune_is_replaced_by_its_centre() {
        var report = FIXTURE.done(FIXTURE.csv("nom,code_insee,longitude,latitude", "A,62767,50.37,2.33"));
        assertThat(report.warnings().first()).extracting(ImportProblem::reason).containsExactly(Reason.POINT_ELSEWHERE);
        assertThat(latitude()).isBetween(50.3, 50.45);
    }

    @Test
    void a_zero_that_a_spreadsheet_took_from_a_postcode_is_given_back() {
        FIXTURE.done(FIXTURE.csv("nom,code_postal,commune", "A,1000,Bourg en Bresse"));
        assertThat(FIXTURE.only().details().address().postcode()).isEqualTo("01000");
        assertThat(FIXTURE.only().details().address().commune()).isEqualTo(new CommuneCode("01053"));
    }

    private static double latitude() {
        return requireNonNull(FIXTURE.only().details().point()).latitude();
    }
}
