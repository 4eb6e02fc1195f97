package fr.vitrine.correspondence.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vitrine.correspondence.CorrespondenceFixture;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class SignedLinksTest {

    private static final CorrespondenceFixture FIXTURE = new CorrespondenceFixture();

    private final SignedLinks links = FIXTURE.bean(SignedLinks.class);
    private final Instant tomorrow = FIXTURE.clock.instant().plus(Duration.ofDays(1));

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    @Test
    void a_token_says_what_was_signed() {
        assertThat(links.verify("test", links.sign("test", "structure.é:12", tomorrow)))
                .contains("structure.é:12");
    }

    @Test
    void an_empty_text_can_be_signed() {
        assertThat(links.verify("test", links.sign("test", "", tomorrow))).contains("");
    }

    @Test
    void a_token_for_one_purpose_is_worth_nothing_for_another() {
        assertThat(links.verify("other", links.sign("test", "12", tomorrow))).isEmpty();
    }

    @Test
    void a_changed_token_is_refused_wherever_it_was_changed() {
        var token = links.sign("test", "12", tomorrow);
        assertThat(IntStream.range(0, token.length())
                        .mapToObj(n ->
                                token.substring(0, n) + (token.charAt(n) == 'A' ? 'B' : 'A') + token.substring(n + 1)))
                .allSatisfy(changed -> assertThat(links.verify("test", changed)).isEmpty());
    }

    @Test
    void rubbish_is_refused() {
        assertThat(new String[] {"", ".", "..", "...", "a.b.c", "é.é.é", "x".repeat(100_000), "MTI.-1.", "\0.\0"})
                .allSatisfy(rubbish -> assertThat(links.verify("test", rubbish)).isEmpty());
    }

    @Test
    void a_token_ends_when_it_expires() {
        var token = links.sign("test", "12", FIXTURE.clock.instant().plusSeconds(60));
        FIXTURE.clock.advance(Duration.ofSeconds(59));
        assertThat(links.verify("test", token)).isPresent();
        FIXTURE.clock.advance(Duration.ofSeconds(1));
        assertThat(links.verify("test", token)).isEmpty();
    }

    @Test
    void the_secret_outlives_a_restart() {
        var restarted = new InstallationSecret(FIXTURE.jooq, "");
        assertThat(restarted.key("AES", "x"))
                .isEqualTo(FIXTURE.bean(InstallationSecret.class).key("AES", "x"));
    }

    @Test
    void each_purpose_has_a_key_of_its_own() {
        var secret = FIXTURE.bean(InstallationSecret.class);
        assertThat(secret.key("AES", "x").getEncoded())
                .hasSize(32)
                .isNotEqualTo(secret.key("AES", "y").getEncoded());
    }

    @Test
    void the_configured_secret_comes_first_and_must_be_long() {
        var configured = new InstallationSecret(FIXTURE.jooq, "0123456789abcdef0123456789abcdef");
        assertThat(configured.key("AES", "x"))
                .isNotEqualTo(FIXTURE.bean(InstallationSecret.class).key("AES", "x"));
        assertThatThrownBy(() -> new InstallationSecret(FIXTURE.jooq, "short")).hasMessageContaining("VITRINE_SECRET");
    }
}
