package fr.vitrine.events.imports;

import fr.vitrine.kernel.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Takes calendars in regularly. */
@Component
class EventImportJob {

    private static final Logger LOG = LoggerFactory.getLogger(EventImportJob.class);

    private final EventSources sources;
    private final EventImports imports;

    EventImportJob(EventSources sources, EventImports imports) {
        this.sources = sources;
        this.imports = imports;
    }

    /** Reads anew what is to be read regularly, one after another, each by one node. */
    @Scheduled(fixedDelayString = "${vitrine.events.imports:15m}", initialDelayString = "${vitrine.events.imports:15m}")
    void refresh() {
        for (var next = sources.takeNext(Actor.OPERATOR); next.isPresent(); next = sources.takeNext(Actor.OPERATOR)) {
            refresh(next.get());
        }
    }

    private void refresh(EventSource source) {
        try {
            imports.apply(Actor.OPERATOR, imports.look(Actor.OPERATOR, source.id()));
        } catch (UnreadableCalendar unreadable) {
            LOG.warn("Calendar {} cannot be taken in: {}", source.id(), unreadable.reason());
            sources.looked(source.id(), unreadable.reason().name());
        } catch (RuntimeException failed) {
            LOG.error("Calendar {} cannot be taken in", source.id(), failed);
            sources.looked(source.id(), "FAILED");
        }
    }
}
