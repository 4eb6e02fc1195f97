package fr.vitrine.events.review;

import fr.vitrine.events.EventDetails;
import fr.vitrine.events.EventDetails.Setting;
import fr.vitrine.events.EventDetails.Terms;
import fr.vitrine.events.EventDetails.Topics;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is decided about as one when an event changes. */
public enum EventField {
    TITLE(EventDetails::title, (now, taken) -> now.edit().title(taken.title()).build()),
    SUMMARY(
            EventDetails::summary,
            (now, taken) -> now.edit().summary(taken.summary()).build()),
    DESCRIPTION(
            EventDetails::description,
            (now, taken) -> now.edit().description(taken.description()).build()),
    PICTURES(
            EventDetails::pictures,
            (now, taken) -> now.edit().pictures(taken.pictures()).build()),
    SCHEDULE(
            EventDetails::schedule,
            (now, taken) -> now.edit().schedule(taken.schedule()).build()),
    ATTENDANCE(
            event -> Arrays.asList(event.setting().attendance(), event.setting().online()),
            (now, taken) ->
                    now.edit().setting(setting(now.setting(), taken.setting())).build()),
    PLACE(
            event -> setting(event.setting(), Setting.UNKNOWN),
            (now, taken) ->
                    now.edit().setting(setting(taken.setting(), now.setting())).build()),
    ORGANISERS(
            EventDetails::organisers,
            (now, taken) -> now.edit().organisers(taken.organisers()).build()),
    DOMAINS(
            event -> event.topics().domains(),
            (now, taken) -> now.edit()
                    .topics(new Topics(taken.topics().domains(), now.topics().audiences()))
                    .build()),
    AUDIENCES(
            event -> event.topics().audiences(),
            (now, taken) -> now.edit()
                    .topics(new Topics(now.topics().domains(), taken.topics().audiences()))
                    .build()),
    PRICE(
            event -> Arrays.asList(event.terms().free(), event.terms().price()),
            (now, taken) -> now.edit()
                    .terms(terms(taken.terms(), now.terms(), now.terms()))
                    .build()),
    AGE(
            event -> Arrays.asList(event.terms().ageMin(), event.terms().ageMax()),
            (now, taken) -> now.edit()
                    .terms(terms(now.terms(), taken.terms(), now.terms()))
                    .build()),
    ACCESSIBILITY(
            event -> Arrays.asList(event.terms().accessibility(), event.terms().accessibilityNote()),
            (now, taken) -> now.edit()
                    .terms(terms(now.terms(), now.terms(), taken.terms()))
                    .build()),
    CONTACT(
            EventDetails::contact,
            (now, taken) -> now.edit().contact(taken.contact()).build()),
    REGISTRATION(
            EventDetails::registration,
            (now, taken) -> now.edit().registration(taken.registration()).build()),
    /** What has become of it: an organiser says so at once. */
    STATUS(EventDetails::state, (now, taken) -> now.edit().state(taken.state()).build());

    private final Function<EventDetails, @Nullable Object> get;
    private final BinaryOperator<EventDetails> take;

    EventField(Function<EventDetails, @Nullable Object> get, BinaryOperator<EventDetails> take) {
        this.get = get;
        this.take = take;
    }

    /** The word used in the database, in keys of texts and of changes. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<EventField> parse(String code) {
        return List.of(values()).stream()
                .filter(field -> field.code().equals(code))
                .findFirst();
    }

    /** Whether an organiser may change it of what is published without anybody looking at it first. */
    public boolean isHarmless() {
        return this == STATUS;
    }

    @Nullable
    Object of(EventDetails event) {
        return get.apply(event);
    }

    /** An event with this of another one. */
    EventDetails take(EventDetails now, EventDetails taken) {
        return take.apply(now, taken);
    }

    /** @param on whose way of taking part it is */
    private static Setting setting(Setting place, Setting on) {
        return new Setting(
                on.attendance(),
                place.venue(),
                place.address(),
                place.postcode(),
                place.commune(),
                place.point(),
                place.structure(),
                on.online());
    }

    private static Terms terms(Terms price, Terms age, Terms access) {
        return new Terms(
                price.free(),
                price.price(),
                age.ageMin(),
                age.ageMax(),
                access.accessibility(),
                access.accessibilityNote());
    }
}
