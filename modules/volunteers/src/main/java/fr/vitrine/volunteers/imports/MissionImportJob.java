package fr.vitrine.volunteers.imports;

import fr.vitrine.kernel.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Takes feeds of missions in regularly. */
@Component
class MissionImportJob {

    private static final Logger LOG = LoggerFactory.getLogger(MissionImportJob.class);

    private final MissionSources sources;
    private final MissionImports imports;

    MissionImportJob(MissionSources sources, MissionImports imports) {
        this.sources = sources;
        this.imports = imports;
    }

    /** One after another, each by one node. */
    @Scheduled(
            fixedDelayString = "${vitrine.volunteers.imports:15m}",
            initialDelayString = "${vitrine.volunteers.imports:15m}")
    void refresh() {
        for (var next = sources.takeNext(Actor.OPERATOR); next.isPresent(); next = sources.takeNext(Actor.OPERATOR)) {
            refresh(next.get());
        }
    }

    private void refresh(MissionSource source) {
        try {
            var plan = imports.look(Actor.OPERATOR, source.id());
            imports.applyUnseen(plan);
        } catch (UnreadableFeed unreadable) {
            LOG.warn("Feed of missions {} cannot be taken in: {}", source.id(), unreadable.reason());
            imports.failed(source, unreadable.reason().name());
        } catch (RuntimeException failed) {
            LOG.error("Feed of missions {} cannot be taken in", source.id(), failed);
            imports.failed(source, "FAILED");
        }
    }
}
