package fr.vitrine.events.review;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.directory.PictureShelf.Crop;
import fr.vitrine.events.Event;
import fr.vitrine.events.EventDetails;
import fr.vitrine.events.EventPictures;
import fr.vitrine.events.Events;
import fr.vitrine.events.Organiser;
import fr.vitrine.events.Publication;
import fr.vitrine.events.Scene;
import fr.vitrine.kernel.AccessDenied;
import fr.vitrine.kernel.Actor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may call which public method of the events' desk. */
class EventAccessTest {

    private static final Scene SCENE = new Scene();
    private static final fr.vitrine.directory.Structure OURS = SCENE.structure("Nous");
    private static final Actor MEMBER = SCENE.memberOf(OURS);
    private static final Event DRAFT = event("Brouillon");
    private static final Event PUBLISHED =
            SCENE.get(Events.class).setPublication(SCENE.editor, event("Publié").id(), Publication.PUBLISHED);
    private static final Set<String> STAFF = Set.of("editor");
    private static final Set<String> HOLDERS = Set.of("editor", "member");
    private static final Map<String, Actor> PEOPLE = Map.of(
            "visitor",
            Actor.VISITOR,
            "passer-by",
            SCENE.passerBy(),
            "other",
            SCENE.memberOf(SCENE.structure("Autres")),
            "member",
            MEMBER,
            "editor",
            SCENE.editor);

    record Rule(Class<?> service, String method, Set<String> allowed, BiConsumer<Object, Actor> call) {

        @Override
        public String toString() {
            return service.getSimpleName() + "." + method + " is for " + allowed;
        }
    }

    private static Event event(String title) {
        return SCENE.get(Events.class)
                .create(
                        MEMBER,
                        EventDetails.titled(title, Scene.on(LocalDate.parse("2026-12-05")))
                                .edit()
                                .organisers(new Organiser.Structure(OURS.id()))
                                .build());
    }

    @AfterAll
    static void close() {
        SCENE.close();
    }

    @SuppressWarnings("unchecked")
    private static <S> Rule rule(Class<S> service, String method, Set<String> allowed, BiConsumer<S, Actor> call) {
        return new Rule(service, method, allowed, (BiConsumer<Object, Actor>) (BiConsumer<?, Actor>) call);
    }

    static Stream<Rule> rules() {
        var id = DRAFT.id();
        var form = EventForm.of(DRAFT.details());
        var nobody = new EventProposalId(-1);
        return Stream.of(
                rule(EventDrafts.class, "open", HOLDERS, (service, actor) -> service.open(actor, id)),
                rule(EventDrafts.class, "save", HOLDERS, (service, actor) -> service.save(actor, id, 1, form)),
                rule(EventDrafts.class, "discard", HOLDERS, (service, actor) -> service.discard(actor, id)),
                rule(EventProposals.class, "check", HOLDERS, (service, actor) -> service.check(actor, id, 1, form)),
                rule(
                        EventProposals.class,
                        "submit",
                        HOLDERS,
                        (service, actor) -> service.submit(actor, id, 1, form, "")),
                rule(
                        EventProposals.class,
                        "rebase",
                        HOLDERS,
                        (service, actor) -> service.rebase(actor, id, 1, form, Set.of())),
                rule(
                        EventProposals.class,
                        "propose",
                        Set.of("editor", "member"),
                        (service, actor) ->
                                service.propose(actor, event("Proposé").id(), "")),
                rule(EventProposals.class, "withdraw", HOLDERS, (service, actor) -> service.withdraw(actor, id)),
                rule(EventProposals.class, "list", HOLDERS, (service, actor) -> service.list(actor, id, 1)),
                rule(
                        EventProposals.class,
                        "changedElsewhere",
                        STAFF,
                        (service, actor) -> service.changedElsewhere(actor, id, List.of())),
                rule(
                        EventPictures.class,
                        "upload",
                        HOLDERS,
                        (service, actor) -> service.upload(actor, id, new byte[0])),
                rule(
                        EventPictures.class,
                        "crop",
                        HOLDERS,
                        (service, actor) -> service.crop(actor, id, "", new Crop(0, 0, 1, 1))),
                rule(EventPictures.class, "find", HOLDERS, (service, actor) -> service.find(actor, id, "")),
                rule(EventPictures.class, "known", HOLDERS, (service, actor) -> service.known(actor, id, Set.of(""))),
                rule(EventHistory.class, "list", HOLDERS, (service, actor) -> service.list(actor, id)),
                rule(EventReviews.class, "waiting", STAFF, (service, actor) -> service.waiting(actor)),
                rule(EventReviews.class, "list", STAFF, (service, actor) -> service.list(actor, true)),
                rule(EventReviews.class, "get", STAFF, (service, actor) -> service.get(actor, nobody)),
                rule(EventReviews.class, "take", STAFF, (service, actor) -> service.take(actor, nobody)),
                rule(EventReviews.class, "release", STAFF, (service, actor) -> service.release(actor, nobody)),
                rule(EventReviews.class, "acceptAll", STAFF, (service, actor) -> service.acceptAll(actor, nobody, 1)),
                rule(
                        EventReviews.class,
                        "sendBack",
                        STAFF,
                        (service, actor) -> service.sendBack(actor, nobody, 1, "Non")),
                rule(
                        EventReviews.class,
                        "decide",
                        STAFF,
                        (service, actor) -> service.decide(actor, nobody, 1, Set.of(), "Non")));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_method_decides_itself(Rule rule) {
        var admitted = PEOPLE.entrySet().stream()
                .filter(person -> isAdmitted(rule, person.getValue()))
                .map(Map.Entry::getKey)
                .collect(toSet());
        assertThat(admitted).isEqualTo(rule.allowed());
    }

    /** Whatever else goes wrong with the arguments of this test has nothing to do with access. */
    private static boolean isAdmitted(Rule rule, Actor actor) {
        try {
            rule.call().accept(SCENE.get(rule.service()), actor);
            return true;
        } catch (AccessDenied denied) {
            return false;
        } catch (RuntimeException other) {
            return true;
        }
    }

    @Test
    void no_method_is_forgotten() {
        var tried = rules().map(rule -> rule.service().getSimpleName() + "." + rule.method())
                .collect(toSet());
        var services = rules().map(Rule::service).collect(toSet());
        assertThat(services.stream()
                        .flatMap(service -> Arrays.stream(service.getDeclaredMethods())
                                .filter(EventAccessTest::asksWho)
                                .map(method -> service.getSimpleName() + "." + method.getName()))
                        .collect(toSet()))
                .isEqualTo(tried);
    }

    private static boolean asksWho(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && method.getParameterCount() > 0
                && method.getParameterTypes()[0] == Actor.class;
    }

    @Test
    void an_organiser_does_not_change_what_is_public_behind_the_back_of_staff() {
        var events = SCENE.get(Events.class);
        var occurrence = events.occurrences(MEMBER, PUBLISHED.id()).getFirst();
        var later = occurrence.time().startingAt(occurrence.time().starts().plusHours(1));

        assertThat(isDenied(() -> events.update(
                        MEMBER,
                        PUBLISHED.id(),
                        PUBLISHED.version(),
                        PUBLISHED.details().edit().title("Autre").build())))
                .isTrue();
        assertThat(isDenied(() -> events.change(MEMBER, occurrence.id(), later, null)))
                .isTrue();
        assertThat(isDenied(() -> events.change(MEMBER, occurrence.id(), occurrence.time(), "Prenez une veste")))
                .isFalse();
        assertThat(isDenied(() -> events.cancel(MEMBER, occurrence.id(), "Pluie")))
                .isFalse();
        assertThat(isDenied(() -> events.putBack(MEMBER, occurrence.id()))).isFalse();
        for (var name : List.of("visitor", "passer-by", "other")) {
            var wrong = person(name);
            assertThat(isDenied(() -> events.putBack(wrong, occurrence.id()))).isTrue();
            assertThat(isDenied(() -> events.occurrence(wrong, occurrence.id())))
                    .isTrue();
            assertThat(isDenied(() -> events.duplicate(wrong, DRAFT.id(), "Copie")))
                    .isTrue();
            assertThat(isDenied(() -> events.between(wrong, LocalDate.MIN, LocalDate.MAX)))
                    .isTrue();
        }
        assertThat(events.occurrence(MEMBER, occurrence.id()).event()).isEqualTo(PUBLISHED.id());
        assertThat(isDenied(() -> events.mine(Actor.VISITOR))).isTrue();
        assertThat(events.mine(person("other"))).isEmpty();
        assertThat(events.mine(MEMBER)).extracting(Event::id).contains(DRAFT.id(), PUBLISHED.id());
    }

    private static Actor person(String name) {
        return Optional.ofNullable(PEOPLE.get(name)).orElseThrow();
    }

    private static boolean isDenied(Runnable call) {
        try {
            call.run();
            return false;
        } catch (AccessDenied denied) {
            return true;
        }
    }
}
