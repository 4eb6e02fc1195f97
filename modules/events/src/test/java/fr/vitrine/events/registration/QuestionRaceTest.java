package fr.vitrine.events.registration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.events.Event;
import fr.vitrine.events.registration.ManualRegistrations.Added;
import fr.vitrine.events.registration.OwnRegistrations.Result;
import fr.vitrine.events.registration.Registering.Outcome;
import fr.vitrine.events.registration.RegistrationDesk.Filter;
import fr.vitrine.events.registration.RegistrationDesk.Purpose;
import fr.vitrine.events.registration.RegistrationDesk.Saved;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;

/** An organiser changes what is asked in the instant in which somebody answers it. */
@Timeout(60)
@TestInstance(Lifecycle.PER_CLASS)
class QuestionRaceTest {

    private final Office office = new Office();

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    void who_answers_what_is_not_asked_any_more_is_registered_all_the_same() throws Exception {
        var event = office.open(5, text("Quel repas ?", false));
        var form = answered(event, "Gil", question(event));
        assertThat(whileOpen(() -> save(event), () -> office.ask(event.id(), form)))
                .isEqualTo(new Outcome.Asked());
        assertThat(office.registration(office.secret("Gil")).answers()).isEmpty();
    }

    @Test
    void who_answers_the_question_of_a_moment_ago_is_told_to_answer_the_new_one() throws Exception {
        var event = office.open(5, text("Quel repas ?", true));
        var form = answered(event, "Gus", question(event));
        assertThat(whileOpen(() -> save(event, text("Quel plat ?", true)), () -> office.ask(event.id(), form)))
                .isEqualTo(new Outcome.Invalid(Set.of(RegistrationForm.Problem.ANSWER_MISSING)));
    }

    @Test
    void whose_registration_is_changed_or_written_down_in_that_instant_loses_nothing_else() throws Exception {
        var event = office.open(5, text("Quel repas ?", false));
        var question = question(event);
        var secret = office.registered(event, "Guy", 1);
        var own = office.get(OwnRegistrations.class);
        assertThat(whileOpen(() -> save(event), () -> own.change(secret, 2, "", Map.of(question, "chaud"))))
                .isEqualTo(Result.DONE);
        assertThat(office.registration(secret).people()).isEqualTo(2);

        save(event, text("Quel plat ?", false));
        var form = answered(event, "Gab", question(event));
        assertThat(whileOpen(
                        () -> save(event),
                        () -> office.get(ManualRegistrations.class).add(office.editor, event.id(), form)))
                .isEqualTo(Added.COMES);
    }

    @Test
    void an_answer_stays_whose_question_is_taken_back_in_the_instant_it_is_given() throws Exception {
        var event = office.open(5, text("Quel repas ?", false));
        var question = question(event);
        var form = answered(event, "Guo", question);
        assertThat(whileOpen(() -> office.ask(event.id(), form), () -> save(event)))
                .isEqualTo(Saved.SAVED);
        var desk = office.get(RegistrationDesk.class);
        assertThat(desk.settings(office.editor, event.id()).questions()).isEmpty();
        assertThat(desk.questions(office.editor, event.id())).containsKey(question);
        assertThat(desk.list(office.editor, event.id(), Filter.ALL, Purpose.LIST))
                .singleElement()
                .satisfies(one -> assertThat(one.answers()).containsEntry(question, "chaud"));
    }

    /** The first is done and not yet committed when the second comes, which has to wait for it. */
    private <T> T whileOpen(Runnable first, Callable<T> second) throws Exception {
        try (var threads = Executors.newSingleThreadExecutor()) {
            var running = new ArrayList<Future<T>>();
            office.inTransaction(() -> {
                first.run();
                running.add(threads.submit(second));
                while (!running.getFirst().isDone() && !somebodyWaitsForUs()) {
                    Thread.onSpinWait();
                }
            });
            return running.getFirst().get();
        }
    }

    private boolean somebodyWaitsForUs() {
        return office.jooq
                .fetchSingle("select exists (select from pg_locks where not granted"
                        + " and pg_backend_pid() = any(pg_blocking_pids(pid)))")
                .into(boolean.class);
    }

    private Saved save(Event event, Question... questions) {
        var desk = office.get(RegistrationDesk.class);
        var now = desk.settings(office.editor, event.id());
        return desk.save(office.editor, event.id(), asking(now, List.of(questions)));
    }

    private static RegistrationSettings asking(RegistrationSettings now, List<Question> questions) {
        return new RegistrationSettings(
                now.version(),
                now.open(),
                now.opensAt(),
                now.closesHours(),
                now.onSite(),
                now.online(),
                now.waiting(),
                now.offerHours(),
                now.maxPeople(),
                now.byStop(),
                questions);
    }

    private static Question text(String label, boolean required) {
        return new Question(0, label, Question.Kind.TEXT, List.of(), required);
    }

    private long question(Event event) {
        return office.get(RegistrationDesk.class)
                .settings(office.editor, event.id())
                .questions()
                .getFirst()
                .id();
    }

    private RegistrationForm answered(Event event, String name, long question) {
        var form = office.form(event, name, 1);
        return new RegistrationForm(
                form.date(),
                false,
                null,
                1,
                form.name(),
                form.email(),
                "",
                Map.of(question, "chaud"),
                true,
                Locale.FRENCH);
    }
}
