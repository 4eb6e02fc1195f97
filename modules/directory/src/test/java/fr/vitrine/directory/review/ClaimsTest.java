package fr.vitrine.directory.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vitrine.accounts.Memberships;
import fr.vitrine.accounts.Memberships.Member;
import fr.vitrine.directory.Structure;
import fr.vitrine.directory.Structure.Status;
import fr.vitrine.directory.review.Claim.State;
import fr.vitrine.directory.review.Claims.ClaimResult;
import fr.vitrine.kernel.AccessDenied;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.MemberRole;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.kernel.WebAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimsTest {

    private static final Cast CAST = new Cast();
    private static int count;

    private final Claims claims = CAST.get(Claims.class);

    @AfterAll
    static void close() {
        CAST.close();
    }

    @ParameterizedTest
    @CsvSource({
        "anne@recup-un.example, https://www.recup-un.example/contact, ",
        "anne@recup-deux.example, , contact@recup-deux.example",
        "Contact-Trois@gmail.com, , contact-trois@gmail.com"
    })
    void an_address_of_the_structure_itself_proves_it(String person, @Nullable String website, @Nullable String email) {
        var structure = structure(website, email);
        var result = claims.claim(CAST.passerBy(person), structure.id(), "");
        assertThat(result).isEqualTo(new ClaimResult.Proven(MemberRole.OWNER));
        assertThat(CAST.get(Memberships.class).list(Actor.OPERATOR, structure.id()))
                .extracting(Member::role)
                .containsExactly(MemberRole.OWNER);
    }

    @ParameterizedTest
    @CsvSource({
        "anne@gmail.com, , recup@gmail.com",
        "anne@facebook.com, https://www.facebook.com/recup, ",
        "anne@perso.orange.fr, , recup@perso.orange.fr",
        "anne@evil-recup-a.example, https://recup-a.example, ",
        "anne@recup-b.example.evil.example, https://recup-b.example, ",
        "anne@example, , "
    })
    void any_other_address_proves_nothing(String person, @Nullable String website, @Nullable String email) {
        var structure = structure(website, email);
        var address = person.endsWith("@example") ? "anne@nowhere.example" : person;
        assertThat(claims.claim(CAST.passerBy(count++ + address), structure.id(), "C'est nous"))
                .isInstanceOf(ClaimResult.Waiting.class);
        assertThat(CAST.get(Memberships.class).list(Actor.OPERATOR, structure.id()))
                .isEmpty();
    }

    @Test
    void a_domain_that_several_structures_share_proves_nothing() {
        var structure = structure("https://federation.example/a", null);
        structure("https://federation.example/b", null);
        assertThat(claims.claim(CAST.passerBy("anne@federation.example"), structure.id(), ""))
                .isInstanceOf(ClaimResult.Waiting.class);
    }

    @Test
    void who_proves_it_after_others_becomes_a_contributor() {
        var structure = structure("https://recup-c.example", null);
        CAST.enrolled(structure, "first@recup-c.example", MemberRole.OWNER);
        assertThat(claims.claim(CAST.passerBy("second@recup-c.example"), structure.id(), ""))
                .isEqualTo(new ClaimResult.Proven(MemberRole.CONTRIBUTOR));
    }

    @Test
    void an_owner_is_asked_and_decides() {
        var structure = structure(null, null);
        var owner = CAST.enrolled(structure, "owner@example.org", MemberRole.OWNER);
        var claimant = CAST.passerBy("claimant@gmail.com");
        var claim = waiting(claims.claim(claimant, structure.id(), "Je suis bénévole ici"));
        assertThat(CAST.mailsTo("owner@example.org")).containsExactly("claim-waiting");
        assertThat(CAST.lastMailTo("owner@example.org"))
                .contains("/mon-espace/structures/" + structure.id() + "/personnes");
        assertThat(claims.waiting(owner, structure.id())).containsExactly(claim);
        assertThat(claims.claimant(owner, claim.id()).email()).isEqualTo(new EmailAddress("claimant@gmail.com"));

        claims.approve(owner, claim.id(), MemberRole.CONTRIBUTOR);

        assertThat(CAST.mailsTo("claimant@gmail.com")).containsExactly("claim-approved");
        assertThat(CAST.lastMailTo("claimant@gmail.com"))
                .containsPattern("/mon-espace/structures/" + structure.id() + "(?![/0-9])");
        assertThat(claims.claim(claimant, structure.id(), "")).isInstanceOf(ClaimResult.AlreadyMember.class);
    }

    @Test
    void staff_refuse_for_a_reason_which_is_told() {
        var structure = structure(null, null);
        var claimant = CAST.passerBy("stranger@gmail.com");
        var claim = waiting(claims.claim(claimant, structure.id(), ""));
        assertThat(claims.waiting(CAST.editor)).contains(claim);
        assertThatThrownBy(() -> claims.refuse(CAST.editor, claim.id(), " "))
                .isInstanceOf(IllegalArgumentException.class);
        claims.refuse(CAST.editor, claim.id(), "Nous ne vous connaissons pas.");
        assertThat(claims.mine(claimant)).extracting(Claim::state).containsExactly(State.REFUSED);
        assertThat(CAST.lastMailTo("stranger@gmail.com")).contains("Nous ne vous connaissons pas.");
        assertThat(claims.approve(CAST.editor, claim.id(), MemberRole.OWNER).state())
                .isEqualTo(State.REFUSED);
    }

    @Test
    void the_same_claim_again_is_the_same_claim_and_too_many_are_not_taken() {
        var claimant = CAST.passerBy("eager@gmail.com");
        var structure = structure(null, null);
        var first = waiting(claims.claim(claimant, structure.id(), ""));
        assertThat(waiting(claims.claim(claimant, structure.id(), ""))).isEqualTo(first);
        for (var n = 0; n < 4; n++) {
            waiting(claims.claim(claimant, structure(null, null).id(), ""));
        }
        assertThat(claims.claim(claimant, structure(null, null).id(), "")).isInstanceOf(ClaimResult.TooMany.class);
        assertThat(claims.withdraw(claimant, first.id()).state()).isEqualTo(State.WITHDRAWN);
    }

    @Test
    void nobody_decides_on_their_own_claim() {
        var structure = structure(null, null);
        var claimant = CAST.passerBy("bold@gmail.com");
        var claim = waiting(claims.claim(claimant, structure.id(), ""));
        assertThatThrownBy(() -> claims.approve(claimant, claim.id(), MemberRole.OWNER))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> claims.approve(CAST.owner(structure(null, null)), claim.id(), MemberRole.OWNER))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> claims.approve(CAST.contributor(structure), claim.id(), MemberRole.OWNER))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> claims.claimant(claimant, claim.id())).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> claims.claimant(CAST.contributor(structure), claim.id()))
                .isInstanceOf(AccessDenied.class);
    }

    @Test
    void what_is_not_published_cannot_be_claimed() {
        var structure = structure(null, "draft@draft.example");
        CAST.structures().setStatus(CAST.editor, structure.id(), Status.DRAFT);
        assertThatThrownBy(() -> claims.claim(CAST.passerBy("draft@draft.example"), structure.id(), ""))
                .isInstanceOf(NotFound.class);
    }

    private static Claim waiting(ClaimResult result) {
        assertThat(result).isInstanceOf(ClaimResult.Waiting.class);
        return ((ClaimResult.Waiting) result).claim();
    }

    private static Structure structure(@Nullable String website, @Nullable String email) {
        var details = Profiles.details("Structure " + count++, List.of())
                .with()
                .website(website == null ? null : new WebAddress(website))
                .email(email == null ? null : new EmailAddress(email))
                .build();
        return CAST.published(details);
    }
}
