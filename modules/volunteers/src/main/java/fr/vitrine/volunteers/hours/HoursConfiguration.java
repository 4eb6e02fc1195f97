package fr.vitrine.volunteers.hours;

import fr.vitrine.correspondence.MailTemplates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HoursConfiguration {

    @Bean
    MailTemplates hoursMailTemplates() {
        return HoursMails.ALL;
    }
}
