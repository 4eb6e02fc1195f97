package fr.vitrine.frontend.backoffice.missions;

import fr.vitrine.frontend.backoffice.OfficeCounts;
import fr.vitrine.frontend.backoffice.OfficeSection;
import fr.vitrine.volunteers.MissionFilter;
import fr.vitrine.volunteers.Missions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MissionsWaiting {

    @Bean
    OfficeCounts.Waiting missionsToRead(Missions missions) {
        return new OfficeCounts.Waiting(OfficeSection.MISSIONS, actor -> missions.count(actor, MissionFilter.WAITING));
    }
}
