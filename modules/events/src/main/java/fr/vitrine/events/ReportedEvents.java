package fr.vitrine.events;

import static fr.vitrine.db.jooq.events.Tables.EVENT;

import fr.vitrine.correspondence.report.ReportKind;
import fr.vitrine.correspondence.report.Reportable;
import fr.vitrine.events.PublishedEvents.Lookup;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.Slug;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Events that the public sees, as what can be reported. */
@Component
class ReportedEvents implements Reportable {

    private final PublishedEvents published;
    private final EventRows rows;
    private final Events events;

    ReportedEvents(PublishedEvents published, EventRows rows, Events events) {
        this.published = published;
        this.rows = rows;
        this.events = events;
    }

    @Override
    public ReportKind kind() {
        return ReportKind.EVENT;
    }

    @Override
    public Optional<Target> find(String key) {
        return Slug.parse(key).map(published::find).flatMap(lookup -> switch (lookup) {
            case Lookup.Found(var event) ->
                Optional.of(new Target(event.slug().value(), event.details().title(), "/agenda/" + event.slug()));
            case Lookup.Moved(var to) -> find(to.value());
            case Lookup.Gone _, Lookup.Unknown _ -> Optional.empty();
        });
    }

    /** Archives it. */
    @Override
    public boolean takeDown(Actor actor, String subject, String reason) {
        actor.requireStaff();
        var event = Slug.parse(subject)
                .flatMap(slug -> rows.find(EVENT.SLUG.eq(slug)))
                .filter(found -> found.publication() == Publication.PUBLISHED);
        event.ifPresent(found -> events.setPublication(actor, found.id(), Publication.ARCHIVED));
        return event.isPresent();
    }
}
