package fr.vitrine.frontend.eventdesk;

import fr.vitrine.directory.review.ProfileDrafts.Whereabouts;
import fr.vitrine.events.Event;
import fr.vitrine.events.Publication;
import fr.vitrine.events.review.EventDrafts;
import fr.vitrine.events.review.EventForm;
import fr.vitrine.events.review.EventForm.Text;
import fr.vitrine.events.review.EventProposals.Check;
import fr.vitrine.events.review.ScheduleForm;
import fr.vitrine.frontend.form.Editing;
import fr.vitrine.frontend.myspace.SpaceWords;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EventId;
import java.util.Collection;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** An event while one person is typing. */
final class EventEditing extends Editing<EventForm, Check> {

    private final EventDesk desk;
    private final Event event;

    private EventEditing(EventDesk desk, Supplier<Actor> actor, SpaceWords words, EventDrafts.Editing begun) {
        super(
                actor,
                words,
                new Drafts(desk, actor, begun.event().id()),
                new Begun<>(begun.origin(), begun.baseVersion(), begun.form(), begun.whereabouts(), begun.savedAt()));
        this.desk = desk;
        event = begun.event();
    }

    private record Drafts(EventDesk desk, Supplier<Actor> actor, EventId event) implements Store<EventForm, Check> {

        @Override
        public Whereabouts save(int baseVersion, EventForm form) {
            return desk.drafts().save(actor.get(), event, baseVersion, form);
        }

        @Override
        public Check check(int baseVersion, EventForm form) {
            return desk.proposals().check(actor.get(), event, baseVersion, form);
        }
    }

    static EventEditing open(EventDesk desk, Supplier<Actor> actor, SpaceWords words, EventId event) {
        return new EventEditing(desk, actor, words, desk.drafts().open(actor.get(), event));
    }

    void change(Text input, String typed) {
        change(now -> now.with(input, typed));
    }

    void schedule(UnaryOperator<ScheduleForm> edit) {
        change(now -> now.withSchedule(edit.apply(now.schedule())));
    }

    /** Takes over what others have changed since; where both have changed a field, it is this person's if named. */
    void rebase(Collection<String> mine) {
        var rebased = desk.proposals().rebase(actor(), event.id(), baseVersion(), form(), Set.copyOf(mine));
        keep(rebased.baseVersion(), rebased.form());
    }

    void discard() {
        desk.drafts().discard(actor(), event.id());
    }

    EventDesk desk() {
        return desk;
    }

    Event event() {
        return event;
    }

    boolean isPublished() {
        return event.publication() == Publication.PUBLISHED;
    }
}
