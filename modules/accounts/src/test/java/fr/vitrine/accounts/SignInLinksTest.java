package fr.vitrine.accounts;

import static fr.vitrine.accounts.AccountsFixture.address;
import static fr.vitrine.accounts.AccountsFixture.client;
import static fr.vitrine.accounts.AccountsFixture.tokenIn;
import static fr.vitrine.db.jooq.accounts.Tables.PERSON;
import static fr.vitrine.db.jooq.accounts.Tables.SIGN_IN_LINK;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.accounts.SignInResult.Refused;
import fr.vitrine.accounts.SignInResult.SignedIn;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EmailAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class SignInLinksTest {

    private static final AccountsFixture FIXTURE = new AccountsFixture();
    private static final SignInLinks LINKS = FIXTURE.get(SignInLinks.class);

    private final Token browser = Token.random();

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    private Token sent(EmailAddress email) {
        assertThat(LINKS.send(email, browser, "/mon-espace/messages", Locale.FRENCH, client()))
                .isTrue();
        return FIXTURE.mailedTo(email);
    }

    private static SignInResult redeem(Token link, @Nullable Token browser) {
        return LINKS.redeem(link, browser, client());
    }

    @Test
    void a_link_lets_its_reader_in_and_leads_to_where_they_wanted() {
        var email = address();

        var result = redeem(sent(email), browser);

        var person = FIXTURE.people.findId(email).orElseThrow();
        assertThat(result).isEqualTo(new SignedIn(person, false, "/mon-espace/messages"));
    }

    @Test
    void a_link_works_once() {
        var link = sent(address());
        redeem(link, browser);

        assertThat(redeem(link, browser)).isEqualTo(new Refused());
    }

    @Test
    void a_link_gets_too_old_after_fifteen_minutes() {
        var early = sent(address());
        var late = sent(address());
        FIXTURE.clock.advance(Duration.ofMinutes(14));
        assertThat(redeem(early, browser)).isInstanceOf(SignedIn.class);

        FIXTURE.clock.advance(Duration.ofMinutes(1));

        assertThat(redeem(late, browser)).isEqualTo(new Refused());
    }

    @Test
    void another_browser_is_refused_and_the_link_still_works_in_the_one_that_asked() {
        var link = sent(address());

        assertThat(redeem(link, Token.random())).isEqualTo(new Refused());
        assertThat(redeem(link, null)).isEqualTo(new Refused());
        assertThat(redeem(link, browser)).isInstanceOf(SignedIn.class);
    }

    @Test
    void an_invented_link_is_refused() {
        assertThat(redeem(Token.random(), browser)).isEqualTo(new Refused());
    }

    @Test
    void the_database_never_holds_what_would_let_somebody_in() {
        var link = sent(address());

        var rows = FIXTURE.jooq.selectFrom(SIGN_IN_LINK).fetch();

        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            assertThat(row.getTokenHash()).hasSize(32);
            assertThat(row.toString()).doesNotContain(link.value(), browser.value());
            assertThat(row.getTokenHash()).isNotEqualTo(link.value().getBytes(StandardCharsets.UTF_8));
        });
        assertThat(link.toString()).doesNotContain(link.value());
    }

    @Test
    void an_address_gets_its_account_when_the_link_is_followed_and_not_before() {
        var email = address();
        var link = sent(email);
        assertThat(FIXTURE.people.findId(email)).isEmpty();

        redeem(link, browser);

        assertThat(FIXTURE.people.findId(email)).isPresent();
    }

    @Test
    void capitals_in_an_address_make_no_second_account() {
        var email = address();
        redeem(sent(email), browser);
        var shouted = new EmailAddress(email.value().replace("personne", "PERSONNE"));

        redeem(sent(shouted), browser);

        assertThat(FIXTURE.jooq.fetchCount(PERSON, People.hasAddress(email))).isEqualTo(1);
    }

    @Test
    void somebody_whose_account_was_disabled_is_refused() {
        var email = address();
        var link = sent(email);
        var person = FIXTURE.people.withAddress(email);
        FIXTURE.people.disable(Actor.OPERATOR, person);

        assertThat(redeem(link, browser)).isEqualTo(new Refused());
        assertThat(FIXTURE.get(SignInHistory.class).list(Actor.OPERATOR, person))
                .extracting(SignInHistory.Entry::succeeded)
                .containsExactly(false);
    }

    @Test
    void a_printed_link_works_in_any_browser_once_and_counts_for_both_factors() {
        var email = address();
        var link = tokenIn(LINKS.print(Actor.OPERATOR, email, "/gestion"));

        var result = redeem(link, null);

        assertThat(result).isEqualTo(new SignedIn(FIXTURE.people.findId(email).orElseThrow(), true, "/gestion"));
        assertThat(redeem(link, null)).isEqualTo(new Refused());
    }

    @Test
    void one_address_of_mail_gets_so_many_links_an_hour() {
        var email = address();

        var sent = IntStream.range(0, Attempts.BY_PERSON + 3)
                .filter(_ -> LINKS.send(email, browser, null, Locale.FRENCH, client()))
                .count();

        assertThat(sent).isEqualTo(Attempts.BY_PERSON);
        assertThat(FIXTURE.mailsTo(email)).isEqualTo(Attempts.BY_PERSON);
    }

    @Test
    void one_network_address_can_ask_so_often_an_hour_whatever_it_asks_for() {
        var client = client();

        var sent = IntStream.range(0, Attempts.BY_ADDRESS + 5)
                .filter(_ -> LINKS.send(address(), browser, null, Locale.FRENCH, client))
                .count();

        assertThat(sent).isEqualTo(Attempts.BY_ADDRESS);
    }

    @Test
    void links_are_guessed_no_more_often_than_an_address_may_try() {
        var client = client();

        var results = IntStream.range(0, Attempts.BY_ADDRESS + 1)
                .mapToObj(_ -> LINKS.redeem(Token.random(), browser, client))
                .toList();

        assertThat(results.getLast()).isEqualTo(new SignInResult.TooMany());
        assertThat(results.subList(0, Attempts.BY_ADDRESS)).containsOnly(new Refused());
    }

    @Test
    void links_of_former_days_are_forgotten() {
        var link = sent(address());
        FIXTURE.clock.advance(Duration.ofDays(2));
        var open = sent(address());

        LINKS.forgetOld(Actor.OPERATOR);

        assertThat(FIXTURE.jooq.fetchExists(SIGN_IN_LINK, SIGN_IN_LINK.TOKEN_HASH.eq(link.hash())))
                .isFalse();
        assertThat(redeem(open, browser)).isInstanceOf(SignedIn.class);
    }
}
