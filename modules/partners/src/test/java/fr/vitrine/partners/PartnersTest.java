package fr.vitrine.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vitrine.accounts.PartnerPeople;
import fr.vitrine.accounts.People;
import fr.vitrine.kernel.AccessDenied;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.MemberRole;
import fr.vitrine.kernel.Slug;
import fr.vitrine.partners.PublishedPartners.Lookup;
import fr.vitrine.partners.SaveResult.Conflict;
import fr.vitrine.partners.Ties.Tie;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PartnersTest {

    private static Scene scene;
    private static Partners partners;
    private static Offers offers;
    private static PublishedPartners published;
    private static PublishedOffers publishedOffers;

    @BeforeAll
    static void open() {
        scene = new Scene();
        partners = scene.get(Partners.class);
        offers = scene.get(Offers.class);
        published = scene.get(PublishedPartners.class);
        publishedOffers = scene.get(PublishedOffers.class);
    }

    @AfterAll
    static void close() {
        scene.close();
    }

    @Test
    void what_is_stored_is_what_was_given() {
        var details = Scene.details("Chambre des métiers", PartnerKind.CHAMBER, Scene.TERNOIS);

        var partner = partners.create(scene.editor, details, Publication.PUBLISHED);

        assertThat(partner.details()).isEqualTo(details);
        assertThat(partner.slug()).isEqualTo(new Slug("chambre-des-metiers"));
        assertThat(published.find(partner.slug())).isEqualTo(new Lookup.Found(partner));
    }

    @Test
    void a_former_address_leads_to_the_partner_and_an_archived_one_is_gone() {
        var partner = scene.partner("Maison de l’emploi");
        var renamed = Scene.details("Maison des projets", PartnerKind.EMPLOYMENT, Scene.TERNOIS);

        partners.update(scene.editor, partner.id(), partner.version(), renamed);

        var slug = new Slug("maison-des-projets");
        assertThat(published.find(partner.slug())).isEqualTo(new Lookup.Moved(slug));
        partners.setStatus(scene.editor, partner.id(), Publication.ARCHIVED);
        assertThat(published.find(slug)).isEqualTo(new Lookup.Gone());
        assertThat(published.find(partner.slug())).isEqualTo(new Lookup.Unknown());
    }

    @Test
    void a_change_upon_an_old_version_is_refused() {
        var partner = scene.partner("Version");
        var first = Scene.details("Version A", PartnerKind.OTHER, Scene.TERNOIS);
        partners.update(scene.editor, partner.id(), partner.version(), first);

        var second = partners.update(scene.editor, partner.id(), partner.version(), partner.details());

        assertThat(second)
                .isInstanceOfSatisfying(
                        Conflict.class,
                        conflict -> assertThat(((Partner) conflict.current()).details())
                                .isEqualTo(first));
    }

    @Test
    void only_published_offers_of_published_partners_are_public() {
        var partner = scene.partner("Banque");
        var shown = scene.offer(partner, OfferSample.named("Prêt").details());
        offers.create(scene.editor, partner.id(), OfferSample.named("Brouillon").details(), Publication.DRAFT);

        assertThat(publishedOffers.list(partner.id())).containsExactly(shown);
        partners.setStatus(scene.editor, partner.id(), Publication.DRAFT);
        assertThat(publishedOffers.list(partner.id())).isEmpty();
        assertThat(publishedOffers.get(Set.of(shown.id()))).isEmpty();
        assertThat(published.summaries(Set.of(partner.id()))).isEmpty();
        assertThat(published.find(partner.slug())).isEqualTo(new Lookup.Unknown());
    }

    @Test
    void an_offer_is_open_until_the_end_of_its_last_day_and_then_expires_by_itself() {
        try (var own = new Scene()) {
            var partner = own.partner("Fonds");
            var offer = own.offer(
                    partner,
                    OfferSample.named("Appel")
                            .kind(OfferKind.CALL)
                            .until(Scene.TODAY)
                            .details());
            var open = own.get(PublishedOffers.class);

            assertThat(open.list(partner.id())).containsExactly(offer);
            own.clock.advance(java.time.Duration.ofHours(13));
            assertThat(open.list(partner.id())).containsExactly(offer);
            own.clock.advance(java.time.Duration.ofHours(2));
            assertThat(open.list(partner.id())).isEmpty();
            assertThat(own.get(PublishedPartners.class).list().getFirst().offers())
                    .isZero();
        }
    }

    @Test
    void several_change_their_state_together_and_back_each_with_its_place_in_the_history() {
        var shown = scene.partner("Ensemble A");
        var other = scene.partner("Ensemble B");
        partners.setStatus(scene.editor, other.id(), Publication.ARCHIVED);

        var before =
                partners.setStatus(scene.editor, List.of(shown.id(), other.id(), shown.id()), Publication.ARCHIVED);
        assertThat(before).isEqualTo(Map.of(shown.id(), Publication.PUBLISHED));
        partners.restoreStatus(scene.editor, before);

        assertThat(partners.get(scene.editor, shown.id()).status()).isEqualTo(Publication.PUBLISHED);
        assertThat(scene.get(PartnerHistory.class).list(scene.editor, shown.id()))
                .extracting(PartnerHistory.Entry::subject)
                .containsExactly("published", "archived", null);
    }

    @Test
    void an_offer_is_stored_as_it_was_given_and_keeps_its_own_zone_apart_from_the_partners() {
        var partner = scene.partner("Région", PartnerKind.REGION, Scene.FRANCE);
        var everywhere = scene.offer(partner, OfferSample.named("Partout").details());
        var narrowed = OfferSample.named("Ici")
                .domains("culture", "mobilite")
                .onlyForms("scop", "scic")
                .zone(Scene.TERNOIS)
                .details();
        var here = scene.offer(partner, narrowed);

        assertThat(here.details()).isEqualTo(narrowed);
        assertThat(everywhere.details().zone()).isNull();
    }

    @Test
    void a_structure_and_a_partner_are_tied_both_ways() {
        var partner = scene.partner("Réseau");
        var structure = scene.structure("Garage");
        var tie = new Tie(structure.id(), partner.id(), TieKind.FUNDED, false);
        var ties = scene.get(Ties.class);

        ties.add(scene.editor, tie);
        ties.add(scene.editor, tie);

        assertThat(ties.of(structure.id())).isEqualTo(List.of(tie)).isEqualTo(ties.of(partner.id()));
        partners.setStatus(scene.editor, partner.id(), Publication.DRAFT);
        assertThat(ties.of(structure.id())).isEmpty();
        ties.remove(scene.editor, tie);
        partners.setStatus(scene.editor, partner.id(), Publication.PUBLISHED);
        assertThat(ties.of(structure.id())).isEmpty();
    }

    @Test
    void its_own_people_keep_a_partner_and_its_offers_and_strangers_do_not() {
        var partner = scene.partner("Gardée");
        var offer = scene.offer(partner, OfferSample.named("Conseil").details());
        var own = scene.peopleOf(partner);

        assertThat(partners.get(own, partner.id())).isEqualTo(partner);
        assertThat(offers.list(own, partner.id())).containsExactly(offer);
        offers.setStatus(own, offer.id(), Publication.DRAFT);
        partners.update(own, partner.id(), partner.version(), Scene.details("Gardée", PartnerKind.DLA, Scene.FRANCE));
        assertDenied(own, () -> partners.setStatus(own, partner.id(), Publication.ARCHIVED));

        for (var wrong : List.of(scene.passerBy(), Actor.VISITOR, scene.peopleOf(scene.partner("Autre")))) {
            assertThatNothingIsAllowed(wrong, partner, offer);
        }
    }

    private static void assertThatNothingIsAllowed(Actor wrong, Partner partner, Offer offer) {
        var id = partner.id();
        var tie = new Tie(new fr.vitrine.kernel.StructureId(1), id, TieKind.MEMBER, false);
        assertDenied(wrong, () -> partners.create(wrong, partner.details(), Publication.DRAFT));
        assertDenied(wrong, () -> partners.update(wrong, id, 1, partner.details()));
        assertDenied(wrong, () -> partners.setStatus(wrong, id, Publication.DRAFT));
        assertDenied(wrong, () -> partners.setStatus(wrong, Set.of(id), Publication.DRAFT));
        assertDenied(wrong, () -> partners.restoreStatus(wrong, Map.of(id, Publication.DRAFT)));
        assertDenied(wrong, () -> offers.count(wrong));
        assertDenied(wrong, () -> scene.get(PartnerPeople.class).count(wrong));
        assertDenied(wrong, () -> partners.get(wrong, id));
        assertDenied(wrong, () -> partners.list(wrong));
        assertDenied(wrong, () -> partners.list(wrong, Set.of(id)));
        assertDenied(wrong, () -> offers.create(wrong, id, offer.details(), Publication.DRAFT));
        assertDenied(wrong, () -> offers.update(wrong, offer.id(), 1, offer.details()));
        assertDenied(wrong, () -> offers.setStatus(wrong, offer.id(), Publication.ARCHIVED));
        assertDenied(wrong, () -> offers.get(wrong, offer.id()));
        assertDenied(wrong, () -> offers.list(wrong, id));
        assertDenied(wrong, () -> scene.get(Ties.class).add(wrong, tie));
        assertDenied(wrong, () -> scene.get(Ties.class).remove(wrong, tie));
        assertDenied(wrong, () -> scene.get(SamplePartners.class).loadIfEmpty(wrong));
        assertDenied(wrong, () -> scene.get(PartnerPeople.class).list(wrong, id));
        assertDenied(wrong, () -> scene.get(PartnerPeople.class).grant(wrong, id, scene.person(), MemberRole.OWNER));
        assertDenied(wrong, () -> scene.get(PartnerPeople.class).remove(wrong, id, scene.person()));
    }

    private static void assertDenied(Actor actor, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).as("as %s", actor).isInstanceOf(AccessDenied.class);
    }

    @Test
    void who_is_made_one_of_its_people_is_so_at_the_next_request() {
        var partner = scene.partner("Mission");
        var person = scene.person();
        scene.get(PartnerPeople.class).grant(scene.editor, partner.id(), person, MemberRole.OWNER);

        var actor = scene.get(People.class).actor(person, false).orElseThrow();

        assertThat(actor.partners()).isEqualTo(Map.of(partner.id(), MemberRole.OWNER));
        assertThat(scene.get(PartnerPeople.class).remove(actor, partner.id(), person))
                .isEqualTo(fr.vitrine.accounts.Memberships.Removal.LAST_OWNER);
        scene.get(PartnerPeople.class).remove(scene.editor, partner.id(), person);
        assertThat(scene.get(People.class).actor(person, false).orElseThrow().partners())
                .isEmpty();
    }
}
