package fr.vitrine.volunteers.applying;

import fr.vitrine.correspondence.MailTemplates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ApplyingConfiguration {

    @Bean
    MailTemplates applicationMailTemplates() {
        return ApplicationMails.ALL;
    }

    @Bean
    MailTemplates guardianMailTemplates() {
        return GuardianMails.ALL;
    }
}
