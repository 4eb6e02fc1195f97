package fr.vitrine.events.registration;

import static fr.vitrine.db.jooq.events.Tables.REGISTRATION_ANSWER;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.events.Event;
import fr.vitrine.events.registration.OwnRegistrations.Result;
import fr.vitrine.events.registration.Registering.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_CLASS)
class RegistrationAnswersTest {

    private final Office office = new Office();

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    void what_the_organiser_asks_has_to_be_answered() {
        var meal = new Question(0, "Quel repas ?", Question.Kind.CHOICE, List.of("avec viande", "sans viande"), true);
        var event = office.open(5, meal);
        var stored = office.get(RegistrationDesk.class)
                .settings(office.editor, event.id())
                .questions()
                .getFirst();
        var form = office.form(event, "Hal", 1);
        assertThat(office.ask(event.id(), form))
                .isEqualTo(new Outcome.Invalid(Set.of(RegistrationForm.Problem.ANSWER_MISSING)));
        assertThat(office.ask(event.id(), answered(form, stored.id(), "n’importe quoi")))
                .isInstanceOf(Outcome.Invalid.class);
        assertThat(office.ask(event.id(), answered(form, stored.id(), "sans viande")))
                .isEqualTo(new Outcome.Asked());
        assertThat(office.registration(office.secret("Hal")).answers()).containsEntry(stored.id(), "sans viande");
    }

    @Test
    void answers_to_what_is_not_asked_are_left_out_and_those_to_what_was_asked_stay() {
        var desk = office.get(RegistrationDesk.class);
        var elsewhere = office.open(5, text("D’où ?"));
        var foreign = question(elsewhere);
        var event = office.open(5, text("Quel repas ?"));
        var first = question(event);
        var form = office.form(event, "Hed", 1);
        assertThat(office.ask(event.id(), answered(form, foreign, "de loin"))).isEqualTo(new Outcome.Asked());
        assertThat(office.ask(event.id(), answered(form, 987_654, "rien"))).isEqualTo(new Outcome.Asked());
        office.ask(event.id(), answered(form, first, "sans viande"));
        var secret = office.secret("Hed");
        office.get(OwnRegistrations.class).confirm(secret);

        var now = desk.settings(office.editor, event.id());
        assertThat(desk.save(office.editor, event.id(), asking(now, text("Quel plat ?"))))
                .isEqualTo(RegistrationDesk.Saved.SAVED);
        var second = question(event);
        var own = office.get(OwnRegistrations.class);
        assertThat(own.change(secret, 1, "", Map.of(first, "avec", second, "soupe", foreign, "de loin")))
                .isEqualTo(Result.DONE);
        assertThat(office.registration(secret).answers())
                .containsExactlyInAnyOrderEntriesOf(Map.of(first, "sans viande", second, "soupe"));
        assertThat(office.jooq.fetchCount(REGISTRATION_ANSWER, REGISTRATION_ANSWER.QUESTION_ID.eq(foreign)))
                .isZero();
    }

    private static Question text(String label) {
        return new Question(0, label, Question.Kind.TEXT, List.of(), false);
    }

    private long question(Event event) {
        return office.get(RegistrationDesk.class)
                .settings(office.editor, event.id())
                .questions()
                .getFirst()
                .id();
    }

    private static RegistrationSettings asking(RegistrationSettings now, Question question) {
        return new RegistrationSettings(
                now.version(),
                true,
                null,
                0,
                now.onSite(),
                now.online(),
                true,
                now.offerHours(),
                now.maxPeople(),
                false,
                List.of(question));
    }

    private static RegistrationForm answered(RegistrationForm form, long question, String answer) {
        return new RegistrationForm(
                form.date(),
                false,
                null,
                1,
                form.name(),
                form.email(),
                "",
                Map.of(question, answer),
                true,
                Locale.FRENCH);
    }
}
