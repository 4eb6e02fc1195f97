package fr.vitrine.volunteers;

import fr.vitrine.correspondence.MailTemplates;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** Puts the volunteers' services into the application. */
@AutoConfiguration
@ComponentScan
class VolunteersConfiguration {

    @Bean
    MailTemplates missionMailTemplates() {
        return MissionMails.ALL;
    }
}
