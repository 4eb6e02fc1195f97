package fr.vitrine.volunteers;

import fr.vitrine.kernel.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Each night, missions whose last time is past are closed. Two nodes at once do no harm: each mission is locked. */
@Component
class MissionClock {

    private static final Logger LOG = LoggerFactory.getLogger(MissionClock.class);

    private final Missions missions;

    MissionClock(Missions missions) {
        this.missions = missions;
    }

    @Scheduled(cron = "0 10 0 * * *", zone = "Europe/Paris")
    void close() {
        var closed = missions.closePast(Actor.OPERATOR);
        if (closed > 0) {
            LOG.info("{} missions are over and closed", closed);
        }
    }
}
