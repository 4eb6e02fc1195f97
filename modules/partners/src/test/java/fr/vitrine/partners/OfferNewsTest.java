package fr.vitrine.partners;

import static fr.vitrine.db.jooq.partners.Tables.OFFER;
import static fr.vitrine.db.jooq.partners.Tables.PARTNER;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.kernel.CommuneCode;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OfferNewsTest {

    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-19T12:00:00Z");

    private static Scene scene;
    private static Partner partner;

    @BeforeAll
    static void open() {
        scene = new Scene();
        partner = scene.partner("Communauté");
        since(partner, NOON.minusDays(9));
    }

    @AfterAll
    static void close() {
        scene.close();
    }

    private static void since(Partner published, OffsetDateTime at) {
        scene.jooq
                .update(PARTNER)
                .set(PARTNER.PUBLISHED_AT, at)
                .where(PARTNER.ID.eq(published.id()))
                .execute();
    }

    private static Offer offer(OfferSample sample, OffsetDateTime at) {
        return offer(partner, sample, at);
    }

    private static Offer offer(Partner of, OfferSample sample, OffsetDateTime at) {
        var offer = scene.offer(of, sample.details());
        scene.jooq
                .update(OFFER)
                .set(OFFER.PUBLISHED_AT, at)
                .where(OFFER.ID.eq(offer.id()))
                .execute();
        return offer;
    }

    private static Stream<String> news(OfferQuery query) {
        return scene.get(OfferNews.class).published(query, NOON, NOON.plusHours(1)).stream()
                .map(offer -> offer.details().title());
    }

    private static OfferQuery words(String words) {
        return new OfferQuery(words, null, null, null, null, Set.of(), false);
    }

    @Test
    void each_moment_belongs_to_one_look() {
        offer(OfferSample.named("Conseil limite avant"), NOON);
        offer(OfferSample.named("Conseil limite dedans"), NOON.plusMinutes(1));
        offer(OfferSample.named("Conseil limite fin"), NOON.plusHours(1));
        offer(OfferSample.named("Conseil limite plus tard"), NOON.plusHours(1).plusSeconds(1));
        assertThat(news(words("limite"))).containsExactly("Conseil limite dedans", "Conseil limite fin");
    }

    @Test
    void the_filter_holds_and_what_is_over_is_no_news() {
        offer(OfferSample.named("Prêt filtré").kind(OfferKind.LOAN), NOON.plusMinutes(1));
        offer(OfferSample.named("Appel filtré").until(Scene.TODAY.minusDays(1)), NOON.plusMinutes(1));
        offer(OfferSample.named("Conseil filtré"), NOON.plusMinutes(1));
        assertThat(news(words("filtré").of(OfferKind.LOAN))).containsExactly("Prêt filtré");
        assertThat(news(words("filtré").in(new CommuneCode("59350")))).isEmpty();
        assertThat(news(words("filtré"))).containsExactly("Conseil filtré", "Prêt filtré");
    }

    @Test
    void an_offer_is_new_once_its_partner_is_public() {
        var late = scene.partner("Fonds tardif");
        offer(late, OfferSample.named("Bourse tardive"), NOON.minusDays(5));
        since(late, NOON.plusMinutes(5));
        assertThat(news(words("tardive"))).containsExactly("Bourse tardive");
    }

    @Test
    void what_was_taken_back_is_no_news_and_what_comes_back_is_none_either() {
        var offer = offer(OfferSample.named("Conseil retiré"), NOON.plusMinutes(1));
        scene.get(Offers.class).setStatus(scene.editor, offer.id(), Publication.DRAFT);
        assertThat(news(words("retiré"))).isEmpty();
        var old = offer(OfferSample.named("Conseil revenu"), NOON.minusDays(1));
        scene.get(Offers.class).setStatus(scene.editor, old.id(), Publication.ARCHIVED);
        scene.get(Offers.class).setStatus(scene.editor, old.id(), Publication.PUBLISHED);
        assertThat(news(words("revenu"))).isEmpty();
    }
}
