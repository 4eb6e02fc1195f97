package fr.vitrine.events;

import fr.vitrine.events.EventDetails.Contact;
import fr.vitrine.events.EventDetails.Registration;
import fr.vitrine.events.EventDetails.Setting;
import fr.vitrine.events.EventDetails.State;
import fr.vitrine.events.EventDetails.Terms;
import fr.vitrine.events.EventDetails.Topics;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts {@link EventDetails} together field by field; what is not set stays "not said". */
public final class EventDetailsBuilder {

    private String title;
    private @Nullable String summary;
    private @Nullable String description;
    private List<Picture> pictures = List.of();
    private Topics topics = Topics.ALL;
    private List<Organiser> organisers = List.of();
    private Setting setting = Setting.UNKNOWN;
    private Terms terms = Terms.UNKNOWN;
    private Contact contact = Contact.UNKNOWN;
    private Registration registration = Registration.UNKNOWN;
    private State state = State.AS_PLANNED;
    private Schedule schedule;
    private boolean example;

    EventDetailsBuilder(String title, Schedule schedule) {
        this.title = title;
        this.schedule = schedule;
    }

    EventDetailsBuilder(EventDetails details) {
        title = details.title();
        summary = details.summary();
        description = details.description();
        pictures = details.pictures();
        topics = details.topics();
        organisers = details.organisers();
        setting = details.setting();
        terms = details.terms();
        contact = details.contact();
        registration = details.registration();
        state = details.state();
        schedule = details.schedule();
        example = details.example();
    }

    public EventDetailsBuilder title(String value) {
        title = value;
        return this;
    }

    public EventDetailsBuilder summary(@Nullable String value) {
        summary = value;
        return this;
    }

    public EventDetailsBuilder description(@Nullable String value) {
        description = value;
        return this;
    }

    /** The first one stands for it. */
    public EventDetailsBuilder pictures(List<Picture> value) {
        pictures = value;
        return this;
    }

    public EventDetailsBuilder topics(Topics value) {
        topics = value;
        return this;
    }

    /** The first is the one that answers for it. */
    public EventDetailsBuilder organisers(Organiser... value) {
        return organisers(List.of(value));
    }

    public EventDetailsBuilder organisers(List<Organiser> value) {
        organisers = value;
        return this;
    }

    public EventDetailsBuilder setting(Setting value) {
        setting = value;
        return this;
    }

    public EventDetailsBuilder terms(Terms value) {
        terms = value;
        return this;
    }

    public EventDetailsBuilder contact(Contact value) {
        contact = value;
        return this;
    }

    public EventDetailsBuilder registration(Registration value) {
        registration = value;
        return this;
    }

    public EventDetailsBuilder state(State value) {
        state = value;
        return this;
    }

    public EventDetailsBuilder schedule(Schedule value) {
        schedule = value;
        return this;
    }

    public EventDetailsBuilder example(boolean value) {
        example = value;
        return this;
    }

    public EventDetails build() {
        return new EventDetails(
                title,
                summary,
                description,
                pictures,
                topics,
                organisers,
                setting,
                terms,
                contact,
                registration,
                state,
                schedule,
                example);
    }
}
