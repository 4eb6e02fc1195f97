package fr.vitrine.frontend.eventdesk;

import fr.vitrine.directory.review.ProfileDrafts.Origin;
import fr.vitrine.directory.review.ProfileDrafts.Whereabouts;
import fr.vitrine.events.Event;
import fr.vitrine.events.Publication;
import fr.vitrine.events.review.EventDrafts.Editing;
import fr.vitrine.events.review.EventForm;
import fr.vitrine.events.review.EventForm.Text;
import fr.vitrine.events.review.EventProposals.Check;
import fr.vitrine.events.review.ScheduleForm;
import fr.vitrine.frontend.myspace.SpaceWords;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EventId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** An event while one person is typing: each change is kept as their draft before anything else is done with it. */
final class EventEditing {

    private final EventDesk desk;
    private final Supplier<Actor> actor;
    private final SpaceWords words;
    private final Event event;
    private final Origin origin;
    private final List<Runnable> listeners = new ArrayList<>();
    private int baseVersion;
    private EventForm form;
    private Whereabouts whereabouts;
    private @Nullable Instant savedAt;
    private Check check;

    private EventEditing(EventDesk desk, Supplier<Actor> actor, SpaceWords words, Editing begun) {
        this.desk = desk;
        this.actor = actor;
        this.words = words;
        event = begun.event();
        origin = begun.origin();
        baseVersion = begun.baseVersion();
        form = begun.form();
        whereabouts = begun.whereabouts();
        savedAt = begun.savedAt() == null ? null : begun.savedAt().toInstant();
        check = desk.proposals().check(actor.get(), event.id(), baseVersion, form);
    }

    static EventEditing open(EventDesk desk, Supplier<Actor> actor, SpaceWords words, EventId event) {
        return new EventEditing(desk, actor, words, desk.drafts().open(actor.get(), event));
    }

    /** Is told of each change once it is kept. */
    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    void change(UnaryOperator<EventForm> edit) {
        var changed = edit.apply(form);
        if (!changed.equals(form)) {
            keep(baseVersion, changed);
        }
    }

    void change(Text input, String typed) {
        change(now -> now.with(input, typed));
    }

    void schedule(UnaryOperator<ScheduleForm> edit) {
        change(now -> now.withSchedule(edit.apply(now.schedule())));
    }

    /** Takes over what others have changed since; where both have changed a field, it is this person's if named. */
    void rebase(Collection<String> mine) {
        var rebased = desk.proposals().rebase(actor.get(), event.id(), baseVersion, form, Set.copyOf(mine));
        keep(rebased.baseVersion(), rebased.form());
    }

    private void keep(int version, EventForm changed) {
        whereabouts = desk.drafts().save(actor.get(), event.id(), version, changed);
        baseVersion = version;
        form = changed;
        savedAt = words.clock().instant();
        check = desk.proposals().check(actor.get(), event.id(), version, changed);
        listeners.forEach(Runnable::run);
    }

    void discard() {
        desk.drafts().discard(actor.get(), event.id());
    }

    Actor actor() {
        return actor.get();
    }

    EventDesk desk() {
        return desk;
    }

    SpaceWords words() {
        return words;
    }

    String t(String key, Object... parameters) {
        return words.t(key, parameters);
    }

    Event event() {
        return event;
    }

    boolean isPublished() {
        return event.publication() == Publication.PUBLISHED;
    }

    EventForm form() {
        return form;
    }

    int baseVersion() {
        return baseVersion;
    }

    Origin origin() {
        return origin;
    }

    Whereabouts whereabouts() {
        return whereabouts;
    }

    /** Null as long as nothing was typed. */
    @Nullable
    Instant savedAt() {
        return savedAt;
    }

    Check check() {
        return check;
    }
}
