package fr.vitrine.accounts;

import static fr.vitrine.accounts.AccountsFixture.client;
import static fr.vitrine.db.jooq.accounts.Tables.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import fr.vitrine.accounts.SecondFactor.Enrolment;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.kernel.StaffRole;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecondFactorTest {

    private static final AccountsFixture FIXTURE = new AccountsFixture();
    private static final SecondFactor FACTOR = FIXTURE.get(SecondFactor.class);
    private static final Duration STEP = Duration.ofSeconds(30);

    private PersonId person = new PersonId(0);
    private Actor actor = Actor.VISITOR;
    private Enrolment enrolment = new Enrolment(new byte[0], "", "");

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    @BeforeEach
    void setUp() {
        FIXTURE.clock.advance(STEP.multipliedBy(10));
        person = FIXTURE.staff(StaffRole.EDITOR);
        actor = FIXTURE.actorWithoutSecondFactor(person);
        enrolment = FACTOR.begin(actor, "Ternois Solidaire");
        assertThat(FACTOR.confirm(actor, enrolment, codeAt(Duration.ZERO), client()))
                .isTrue();
    }

    /** What an authenticator shows whose clock is ahead by so much. */
    private String codeAt(Duration ahead) {
        return code(enrolment.secret(), FIXTURE.clock.instant().plus(ahead), 6);
    }

    static String code(byte[] secret, Instant time, int digits) {
        try {
            var codes = new TimeBasedOneTimePasswordGenerator(STEP, digits);
            return codes.generateOneTimePasswordString(new SecretKeySpec(secret, "HmacSHA1"), time);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean verify(String code) {
        return FACTOR.verify(actor, code, client());
    }

    @ParameterizedTest(name = "at {0} s: {1}")
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void codes_are_those_of_rfc_6238(long seconds, String expected) {
        var secret = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

        assertThat(code(secret, Instant.ofEpochSecond(seconds), 8)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void secrets_are_written_as_rfc_4648_has_it(String plain, String expected) {
        assertThat(Base32.encode(plain.getBytes(StandardCharsets.US_ASCII))).isEqualTo(expected);
    }

    @Test
    void a_code_of_now_is_right_with_or_without_the_space_that_authenticators_show() {
        FIXTURE.clock.advance(STEP);
        var code = codeAt(Duration.ZERO);

        assertThat(verify(code.substring(0, 3) + " " + code.substring(3))).isTrue();
    }

    @Test
    void a_code_is_right_once() {
        FIXTURE.clock.advance(STEP);
        var code = codeAt(Duration.ZERO);

        assertThat(verify(code)).isTrue();
        assertThat(verify(code)).isFalse();
    }

    @Test
    void the_code_that_set_it_up_is_used_up() {
        assertThat(verify(codeAt(Duration.ZERO))).isFalse();
    }

    @Test
    void a_clock_may_be_one_step_off_and_no_more() {
        FIXTURE.clock.advance(STEP.multipliedBy(5));

        assertThat(verify(codeAt(STEP.multipliedBy(2)))).isFalse();
        assertThat(verify(codeAt(STEP.multipliedBy(-2)))).isFalse();
        assertThat(verify(codeAt(STEP.negated()))).isTrue();
        assertThat(verify(codeAt(STEP))).isTrue();
    }

    @Test
    void a_code_of_before_the_last_one_is_refused() {
        FIXTURE.clock.advance(STEP.multipliedBy(3));
        assertThat(verify(codeAt(STEP))).isTrue();

        assertThat(verify(codeAt(Duration.ZERO))).isFalse();
    }

    @Test
    void codes_are_guessed_no_more_often_than_the_limit_allows() {
        FIXTURE.clock.advance(STEP);
        IntStream.range(0, Attempts.BY_PERSON).forEach(_ -> verify("000000"));

        assertThat(verify(codeAt(Duration.ZERO))).isFalse();
    }

    @Test
    void who_has_only_the_first_factor_cannot_put_another_in_the_place_of_the_second() {
        var thiefs = FACTOR.begin(actor, "Ternois Solidaire");

        var done = FACTOR.confirm(actor, thiefs, code(thiefs.secret(), FIXTURE.clock.instant(), 6), client());

        assertThat(done).isFalse();
        FIXTURE.clock.advance(STEP);
        assertThat(verify(codeAt(Duration.ZERO))).isTrue();
    }

    @Test
    void who_has_lost_it_sets_up_another_once_an_administrator_has_had_it_forgotten() {
        FACTOR.forget(FIXTURE.actor(FIXTURE.staff(StaffRole.ADMINISTRATOR)), person);
        FIXTURE.clock.advance(STEP);
        assertThat(verify(codeAt(Duration.ZERO))).isFalse();

        enrolment = FACTOR.begin(actor, "Ternois Solidaire");

        assertThat(FACTOR.confirm(actor, enrolment, codeAt(Duration.ZERO), client()))
                .isTrue();
    }

    @Test
    void the_secret_is_stored_encrypted_and_never_twice_the_same_way() {
        var stored = FIXTURE.jooq
                .select(PERSON.TOTP_SECRET)
                .from(PERSON)
                .where(PERSON.ID.eq(person))
                .fetchSingle(PERSON.TOTP_SECRET);

        assertThat(stored).hasSizeGreaterThan(enrolment.secret().length);
        assertThat(new String(stored, StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(enrolment.secret(), StandardCharsets.ISO_8859_1));
    }

    @Test
    void staff_are_no_staff_until_the_second_factor_was_shown() {
        assertThat(FIXTURE.actorWithoutSecondFactor(person).isStaff()).isFalse();
        assertThat(FIXTURE.actor(person).isStaff()).isTrue();
    }
}
