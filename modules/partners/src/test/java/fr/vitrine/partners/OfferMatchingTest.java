package fr.vitrine.partners;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.directory.Taxonomies;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.CompetenceId;
import fr.vitrine.kernel.ZoneOfAction;
import fr.vitrine.partners.OfferMatches.Match;
import fr.vitrine.partners.OfferMatches.Reach;
import fr.vitrine.partners.OfferMatches.Reason;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OfferMatchingTest {

    private static final CommuneCode FREVENT = new CommuneCode("62361");
    private static final CommuneCode LILLE = new CommuneCode("59350");
    private static final ZoneOfAction PAS_DE_CALAIS = new ZoneOfAction(Set.of(), Set.of(), Set.of("62"), null, false);

    private static Scene scene;
    private static CompetenceId culture;
    private static CompetenceId mobility;

    @BeforeAll
    static void open() {
        scene = new Scene();
        culture = domain("culture");
        mobility = domain("mobilite");
        var local = scene.partner("Communauté", PartnerKind.INTERCOMMUNALITY, Scene.TERNOIS);
        var bank = scene.partner("Banque", PartnerKind.BANK, Scene.FRANCE);
        var county = scene.partner("Département", PartnerKind.DEPARTEMENT, PAS_DE_CALAIS);
        scene.offer(
                local,
                OfferSample.named("Premier conseil").at(Stage.IDEA, Stage.STUDY).details());
        scene.offer(
                bank,
                OfferSample.named("Prêt coopératif")
                        .kind(OfferKind.LOAN)
                        .at(Stage.CREATION)
                        .forWhom(Beneficiary.COMPANY)
                        .onlyForms("scop", "scic")
                        .details());
        scene.offer(
                county,
                OfferSample.named("Bourse culture")
                        .kind(OfferKind.FUNDING)
                        .forWhom(Beneficiary.ASSOCIATION)
                        .domains("culture")
                        .details());
        scene.offer(
                county,
                OfferSample.named("Appel mobilité")
                        .kind(OfferKind.CALL)
                        .domains("mobilite")
                        .until(Scene.TODAY.plusDays(9))
                        .details());
        scene.offer(
                bank,
                OfferSample.named("Appel clos")
                        .kind(OfferKind.CALL)
                        .until(Scene.TODAY.minusDays(1))
                        .details());
    }

    @AfterAll
    static void close() {
        scene.close();
    }

    @Test
    void nothing_asked_finds_all_that_is_open_and_what_closes_soon_comes_first() {
        assertThat(titles(OfferQuery.ALL))
                .containsExactly("Appel mobilité", "Bourse culture", "Premier conseil", "Prêt coopératif");
    }

    @Test
    void all_that_is_asked_must_hold() {
        assertThat(titles(OfferQuery.ALL.at(Stage.IDEA)))
                .containsExactly("Appel mobilité", "Bourse culture", "Premier conseil");
        assertThat(titles(OfferQuery.ALL.at(Stage.IDEA).of(OfferKind.ADVICE))).containsExactly("Premier conseil");
        assertThat(titles(OfferQuery.ALL.at(Stage.CREATION).of(OfferKind.ADVICE)))
                .isEmpty();
    }

    @Test
    void an_offer_for_all_domains_answers_for_each_after_those_that_are_made_for_it() {
        assertThat(titles(OfferQuery.ALL.about(culture)))
                .containsExactly("Bourse culture", "Premier conseil", "Prêt coopératif");
    }

    @Test
    void a_commune_is_reached_by_itself_its_grouping_its_departement_and_the_country_nearest_first() {
        assertThat(titles(OfferQuery.ALL.in(LILLE))).containsExactly("Prêt coopératif");
        assertThat(matches(OfferQuery.ALL.in(FREVENT)).page())
                .extracting(match -> match.reasons().getFirst())
                .containsExactly(
                        new Reason.Reaches(Reach.DEPARTEMENT),
                        new Reason.Reaches(Reach.EPCI),
                        new Reason.Reaches(Reach.DEPARTEMENT),
                        new Reason.Reaches(Reach.FRANCE));
    }

    @Test
    void a_legal_form_finds_what_is_for_its_kind_and_not_limited_to_others() {
        assertThat(titles(OfferQuery.ALL.by(Applicant.ofForm("scic"))))
                .containsExactly("Appel mobilité", "Premier conseil", "Prêt coopératif");
        assertThat(titles(OfferQuery.ALL.by(Applicant.ofForm("sarl"))))
                .containsExactly("Appel mobilité", "Premier conseil");
        assertThat(titles(OfferQuery.ALL.by(Applicant.ofForm("association"))))
                .containsExactly("Appel mobilité", "Bourse culture", "Premier conseil");
        assertThat(titles(OfferQuery.ALL.by(Applicant.ofForm("ccas"))))
                .containsExactly("Appel mobilité", "Premier conseil");
    }

    @Test
    void each_thing_that_was_asked_has_its_reason() {
        var query = new OfferQuery(
                "prêt",
                Stage.CREATION,
                mobility,
                FREVENT,
                Applicant.ofForm("scop"),
                Set.of(OfferKind.LOAN, OfferKind.GUARANTEE),
                false);

        assertThat(matches(query).page())
                .singleElement()
                .extracting(Match::reasons)
                .isEqualTo(List.of(
                        new Reason.AtStage(Stage.CREATION),
                        new Reason.OfDomain(mobility, false),
                        new Reason.Reaches(Reach.FRANCE),
                        new Reason.IsFor(Beneficiary.COMPANY, "scop"),
                        new Reason.Is(OfferKind.LOAN),
                        new Reason.SaysWords()));
    }

    @Test
    void words_are_found_by_their_stem_without_accents() {
        assertThat(titles(new OfferQuery("prets coopératifs", null, null, null, null, Set.of(), false)))
                .containsExactly("Prêt coopératif");
    }

    @Test
    void hostile_words_are_only_words() {
        assertThat(titles(
                        new OfferQuery("'; drop schema partners; -- (\" & !", null, null, null, null, Set.of(), false)))
                .isEmpty();
    }

    @Test
    void counts_say_what_each_value_would_leave_in_the_place_of_what_was_asked() {
        var found = matches(OfferQuery.ALL.at(Stage.CREATION).of(OfferKind.ADVICE));

        assertThat(found.total()).isZero();
        assertThat(found.counts().stages()).containsEntry(Stage.IDEA, 1).doesNotContainKey(Stage.CREATION);
        assertThat(found.counts().kinds())
                .isEqualTo(Map.of(OfferKind.LOAN, 1, OfferKind.FUNDING, 1, OfferKind.CALL, 1));
        assertThat(found.counts().without().stage()).isEqualTo(1);
        assertThat(found.counts().without().kinds()).isEqualTo(3);
    }

    @Test
    void every_count_is_the_number_of_what_is_found_when_one_follows_it() {
        var all = matches(OfferQuery.ALL).counts();

        all.stages()
                .forEach((stage, n) ->
                        assertThat(titles(OfferQuery.ALL.at(stage))).hasSize(n));
        all.kinds()
                .forEach(
                        (kind, n) -> assertThat(titles(OfferQuery.ALL.of(kind))).hasSize(n));
        all.domains()
                .forEach((domain, n) ->
                        assertThat(titles(OfferQuery.ALL.about(domain))).hasSize(n));
        all.beneficiaries()
                .forEach((who, n) -> assertThat(titles(OfferQuery.ALL.by(new Applicant(who, null))))
                        .hasSize(n));
    }

    @Test
    void pages_follow_each_other_without_gap() {
        var matching = scene.get(OfferMatching.class);
        var first = matching.match(OfferQuery.ALL, 0, 3).page();
        var second = matching.match(OfferQuery.ALL, 3, 3).page();

        assertThat(first).hasSize(3).doesNotContainAnyElementsOf(second);
        assertThat(second).hasSize(1);
    }

    private static OfferMatches matches(OfferQuery query) {
        return scene.get(OfferMatching.class).match(query, 0, 100);
    }

    private static List<String> titles(OfferQuery query) {
        var page = matches(query).page();
        var offers = scene.get(PublishedOffers.class)
                .get(page.stream().map(Match::offer).toList());
        return page.stream()
                .map(match -> java.util.Objects.requireNonNull(offers.get(match.offer()))
                        .details()
                        .title())
                .toList();
    }

    private static CompetenceId domain(String slug) {
        return scene.get(Taxonomies.class).current().find(slug).orElseThrow().id();
    }
}
