package fr.vitrine.partners;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vitrine.kernel.AccessDenied;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.partners.PartnerHistory.Entry;
import fr.vitrine.partners.PartnerHistory.Kind;
import fr.vitrine.partners.PartnerVersions.Restored;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What a partner's people do is public at once; staff see what it was before, and take it back. */
class PartnerVersionsTest {

    private static final Scene SCENE = new Scene();
    private static final Partners PARTNERS = SCENE.get(Partners.class);
    private static final Offers OFFERS = SCENE.get(Offers.class);
    private static final PartnerFiles FILES = SCENE.get(PartnerFiles.class);
    private static final PartnerHistory HISTORY = SCENE.get(PartnerHistory.class);
    private static final PartnerVersions VERSIONS = SCENE.get(PartnerVersions.class);

    @AfterAll
    static void close() {
        SCENE.close();
    }

    @Test
    void what_a_partners_people_change_shows_old_beside_new_and_waits_for_a_look() {
        var partner = SCENE.partner("Coopérative");
        var before = HISTORY.countAwaiting(SCENE.editor);
        rename(SCENE.peopleOf(partner), partner, "Coopérative du Ternois");
        var entry = newest(partner);
        assertThat(entry.awaiting()).isTrue();
        assertThat(entry.changes()).containsExactly(new FieldChange("name", "Coopérative", "Coopérative du Ternois"));
        assertThat(HISTORY.countAwaiting(SCENE.editor)).isEqualTo(before + 1);
        assertThat(HISTORY.awaiting(SCENE.editor)).extracting(Entry::id).contains(entry.id());
        rename(SCENE.peopleOf(partner), now(partner), "Coopérative des Trois Vallées");
        assertThat(HISTORY.countAwaitingByPartner(SCENE.editor)).containsEntry(partner.id(), 2);

        HISTORY.seen(SCENE.editor, List.of(newest(partner).id(), entry.id()));
        assertThat(HISTORY.countAwaitingByPartner(SCENE.editor)).doesNotContainKey(partner.id());
        assertThat(newest(partner).awaiting()).isFalse();
        assertThat(HISTORY.countAwaiting(SCENE.editor)).isEqualTo(before);
    }

    @Test
    void what_staff_change_waits_for_nobody() {
        var partner = SCENE.partner("Tenu par l’équipe");
        rename(SCENE.editor, partner, "Tenue par l’équipe");
        assertThat(newest(partner).awaiting()).isFalse();
    }

    @Test
    void a_version_is_taken_back_part_by_part_and_that_is_a_change_of_its_own() {
        var partner = SCENE.partner("Agence");
        var people = SCENE.peopleOf(partner);
        PARTNERS.update(
                people,
                partner.id(),
                partner.version(),
                Scene.details("Agence gagnante", PartnerKind.BANK, Scene.FRANCE));
        var vandalised = newest(partner);
        var restorable = VERSIONS.changesTo(SCENE.editor, vandalised.id());
        assertThat(restorable.changes()).extracting(FieldChange::field).containsExactly("name", "kind", "zone");

        var restored = VERSIONS.restore(SCENE.editor, vandalised.id(), restorable.version(), Set.of("name", "zone"));
        assertThat(restored).isEqualTo(Restored.DONE);
        var now = PARTNERS.get(SCENE.editor, partner.id()).details();
        assertThat(now).isEqualTo(Scene.details("Agence", PartnerKind.BANK, Scene.TERNOIS));
        assertThat(newest(partner).kind()).isEqualTo(Kind.RESTORED);
        assertThat(newest(partner).fields()).containsExactly("name", "zone");
        assertThat(HISTORY.list(SCENE.editor, partner.id()).get(1).awaiting()).isFalse();
    }

    @Test
    void any_earlier_version_is_still_there_after_others() {
        var partner = SCENE.partner("Un");
        rename(SCENE.editor, partner, "Deux");
        var toOne = newest(partner);
        rename(SCENE.editor, now(partner), "Trois");
        VERSIONS.restore(SCENE.editor, toOne.id(), now(partner).version(), Set.of("name"));
        assertThat(now(partner).details().name()).isEqualTo("Un");
    }

    @Test
    void who_decides_on_an_old_version_is_told_that_it_has_changed() {
        var partner = SCENE.partner("Avant");
        rename(SCENE.editor, partner, "Pendant");
        var entry = newest(partner);
        var seen = VERSIONS.changesTo(SCENE.editor, entry.id()).version();
        rename(SCENE.editor, now(partner), "Après");
        assertThat(VERSIONS.restore(SCENE.editor, entry.id(), seen, Set.of("name")))
                .isEqualTo(Restored.OVERTAKEN);
        assertThat(now(partner).details().name()).isEqualTo("Après");
    }

    @Test
    void a_logo_comes_back_with_what_is_said_of_it() throws IOException {
        var partner = SCENE.partner("Logo");
        var people = SCENE.peopleOf(partner);
        FILES.setLogo(people, partner.id(), picture(30));
        FILES.describeLogo(people, partner.id(), logo(partner), "Une roue");
        var first = logo(partner);
        FILES.setLogo(people, partner.id(), picture(50));
        var replaced = newest(partner);
        assertThat(replaced.changes()).containsExactly(new FieldChange(FieldChange.LOGO, first, logo(partner)));
        assertThat(FILES.logo(SCENE.editor, first)).isPresent();

        assertThat(restoreLogo(replaced)).isEqualTo(Restored.DONE);
        assertThat(logo(partner)).isEqualTo(first);
        FILES.removeLogo(people, partner.id(), first);
        assertThat(restoreLogo(newest(partner))).isEqualTo(Restored.DONE);
        assertThat(logo(partner)).isEqualTo(first);
    }

    @Test
    void a_logo_that_has_come_since_one_looked_is_not_overwritten() throws IOException {
        var partner = SCENE.partner("Deux mains");
        var people = SCENE.peopleOf(partner);
        FILES.setLogo(people, partner.id(), picture(31));
        var seen = logo(partner);
        FILES.setLogo(people, partner.id(), picture(51));
        var entry = newest(partner);
        var restorable = VERSIONS.changesTo(SCENE.editor, entry.id());
        FILES.setLogo(people, partner.id(), picture(71));
        var latest = logo(partner);

        assertThat(VERSIONS.restore(SCENE.editor, entry.id(), restorable.version(), Set.of(FieldChange.LOGO)))
                .isEqualTo(Restored.OVERTAKEN);
        assertThat(FILES.describeLogo(people, partner.id(), seen, "Ce qui n’est plus là"))
                .isFalse();
        assertThat(FILES.removeLogo(people, partner.id(), seen)).isFalse();
        assertThat(logo(partner)).isEqualTo(latest);
    }

    @Test
    void a_logo_is_taken_back_while_somebody_corrects_the_rest() throws IOException {
        var partner = SCENE.partner("Côte à côte");
        FILES.setLogo(SCENE.editor, partner.id(), picture(33));
        var entry = newest(partner);
        var version = VERSIONS.changesTo(SCENE.editor, entry.id()).version();
        rename(SCENE.editor, now(partner), "Côte à côte, corrigé");
        assertThat(VERSIONS.restore(SCENE.editor, entry.id(), version, Set.of(FieldChange.LOGO)))
                .isEqualTo(Restored.DONE);
        assertThat(now(partner).logo()).isNull();
    }

    @Test
    void an_offer_is_taken_back_like_its_partner() {
        var partner = SCENE.partner("Prêteur");
        var offer = SCENE.offer(partner, OfferSample.named("Prêt d’honneur").details());
        var changed = OfferSample.named("Prêt à 0 %").details();
        OFFERS.update(SCENE.peopleOf(partner), offer.id(), offer.version(), changed);
        var entry = newest(partner);
        assertThat(entry.kind()).isEqualTo(Kind.OFFER_DETAILS);
        assertThat(entry.changes()).extracting(FieldChange::before).contains("Prêt d’honneur");

        var restorable = VERSIONS.changesTo(SCENE.editor, entry.id());
        VERSIONS.restore(SCENE.editor, entry.id(), restorable.version(), Set.of("title"));
        assertThat(OFFERS.get(SCENE.editor, offer.id()).details().title()).isEqualTo("Prêt d’honneur");
    }

    @Test
    void what_keeps_no_version_cannot_be_taken_back() {
        var partner = SCENE.partner("Sans version");
        var created = newest(partner).id();
        assertThatThrownBy(() -> VERSIONS.changesTo(SCENE.editor, created)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> VERSIONS.restore(SCENE.editor, created, 1, Set.of("name")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nobody_but_staff_sees_or_does_any_of_it() {
        var partner = SCENE.partner("À soi");
        rename(SCENE.editor, partner, "À elle");
        var entry = newest(partner).id();
        for (var actor : List.of(Actor.VISITOR, SCENE.passerBy(), SCENE.peopleOf(partner))) {
            for (ThrowingCallable call : List.<ThrowingCallable>of(
                    () -> HISTORY.list(actor, partner.id()),
                    () -> HISTORY.awaiting(actor),
                    () -> HISTORY.countAwaiting(actor),
                    () -> HISTORY.countAwaitingByPartner(actor),
                    () -> HISTORY.seen(actor, List.of(entry)),
                    () -> VERSIONS.changesTo(actor, entry),
                    () -> VERSIONS.restore(actor, entry, 2, Set.of("name")),
                    () -> FILES.logo(actor, new Partner.Logo("x", 1, 1, "")))) {
                assertThatThrownBy(call).isInstanceOf(AccessDenied.class);
            }
        }
    }

    private static void rename(Actor actor, Partner partner, String name) {
        PARTNERS.update(actor, partner.id(), partner.version(), Scene.details(name, PartnerKind.OTHER, Scene.TERNOIS));
    }

    private static Partner now(Partner partner) {
        return PARTNERS.get(SCENE.editor, partner.id());
    }

    private static Partner.Logo logo(Partner partner) {
        return requireNonNull(now(partner).logo());
    }

    private static Restored restoreLogo(Entry entry) {
        var version = VERSIONS.changesTo(SCENE.editor, entry.id()).version();
        return VERSIONS.restore(SCENE.editor, entry.id(), version, Set.of(FieldChange.LOGO));
    }

    private static Entry newest(Partner partner) {
        return HISTORY.list(SCENE.editor, partner.id()).getFirst();
    }

    private static byte[] picture(int width) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, 20, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
