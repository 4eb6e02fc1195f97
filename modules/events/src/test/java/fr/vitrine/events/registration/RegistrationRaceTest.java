package fr.vitrine.events.registration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.events.registration.Registering.Outcome;
import fr.vitrine.events.registration.RegistrationDesk.Filter;
import fr.vitrine.events.registration.RegistrationDesk.Purpose;
import fr.vitrine.testkit.Race;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RegistrationRaceTest {

    @Test
    void of_200_who_register_at_once_for_50_places_50_have_one_and_the_others_wait_in_their_order() throws Exception {
        try (var office = new Office()) {
            var event = office.open(50);
            var stamp = office.get(Registering.class).stamp(event.id());
            office.clock.advance(Duration.ofSeconds(5));
            var work = new ArrayList<Callable<Outcome>>();
            for (var i = 0; i < 200; i++) {
                var form = office.form(event, "Person" + i, 1);
                work.add(() -> office.get(Registering.class).ask(event.id(), form, Office.trace(stamp)));
            }
            assertThat(Race.run(work)).containsOnly(new Outcome.Asked());
            var all = office.get(RegistrationDesk.class)
                    .list(office.editor, event.id(), new Filter(null, RegistrationState.UNCONFIRMED, ""), Purpose.LIST);
            assertThat(all).hasSize(200);
            assertThat(all).filteredOn(one -> one.position() == null).hasSize(50);
            assertThat(all.stream().map(Registration::position).filter(Objects::nonNull))
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, 150).boxed().toList());
            var figures = office.get(RegistrationDesk.class).figures(office.editor, event.id());
            assertThat(figures).hasSize(1);
            assertThat(figures.getFirst().pool().taken()).isEqualTo(50);
        }
    }

    @Test
    void of_two_who_confirm_the_same_address_at_once_one_is_registered() throws Exception {
        try (var office = new Office()) {
            var event = office.open(50);
            var secrets = new ArrayList<String>();
            for (var i = 0; i < 8; i++) {
                office.ask(event.id(), office.form(event, "Twice", 1));
                secrets.add(office.secret("Twice"));
            }
            var results = Race.run(secrets.stream()
                    .<Callable<OwnRegistrations.Result>>map(
                            secret -> () -> office.get(OwnRegistrations.class).confirm(secret))
                    .toList());
            assertThat(results).filteredOn(OwnRegistrations.Result.DONE::equals).hasSize(1);
            var figures = office.get(RegistrationDesk.class).figures(office.editor, event.id());
            assertThat(figures.getFirst().pool().taken()).isEqualTo(1);
        }
    }
}
