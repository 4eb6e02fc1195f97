package fr.vitrine.accounts;

import static fr.vitrine.accounts.AccountsFixture.client;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.accounts.Attempts.Kind;
import java.time.Clock;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AttemptsTest {

    private final Attempts attempts = new Attempts(Clock.systemUTC());

    private long allowed(int tries, Kind kind) {
        return IntStream.range(0, tries)
                .filter(n -> attempts.mayTry(kind, "p" + n, new Client("10." + n / 250 + "." + n % 250 + ".1", "")))
                .count();
    }

    @Test
    void all_together_try_so_often_an_hour() {
        assertThat(allowed(Attempts.IN_ALL + 10, Kind.PASSWORD)).isEqualTo(Attempts.IN_ALL);
    }

    @Test
    void using_up_one_kind_of_try_shuts_nobody_out_of_another() {
        allowed(Attempts.IN_ALL + 10, Kind.ASK_FOR_LINK);

        assertThat(attempts.mayTry(Kind.CODE, "1", client())).isTrue();
    }

    @Test
    void capitals_do_not_make_another_person() {
        var allowed = IntStream.range(0, Attempts.BY_PERSON + 2)
                .filter(n -> attempts.mayTry(Kind.PASSWORD, n % 2 == 0 ? "a@b.fr" : "A@B.FR", client()))
                .count();

        assertThat(allowed).isEqualTo(Attempts.BY_PERSON);
    }

    @Test
    void one_subscriber_of_ipv6_is_one_however_many_addresses_it_has() {
        var allowed = IntStream.range(0, Attempts.BY_ADDRESS + 5)
                .filter(n ->
                        attempts.mayTry(Kind.FOLLOW_LINK, new Client("2001:db8::" + Integer.toHexString(n + 1), "")))
                .count();

        assertThat(allowed).isEqualTo(Attempts.BY_ADDRESS);
        assertThat(attempts.mayTry(Kind.FOLLOW_LINK, new Client("2001:db8:1:3::1", "")))
                .isTrue();
    }

    @Test
    void what_is_kept_of_a_client_is_its_network_and_no_machine() {
        assertThat(new Client("203.0.113.77", "").network()).isEqualTo("203.0.113.0");
        assertThat(new Client("2001:db8:1:2::7", "").network()).isEqualTo("2001:db8:1:0:0:0:0:0");
        assertThat(new Client("unknown.example", "").network()).isEmpty();
        assertThat(new Client("1.2.3.4", "x".repeat(1_000)).browser()).hasSize(200);
    }
}
