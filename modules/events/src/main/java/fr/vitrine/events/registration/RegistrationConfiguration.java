package fr.vitrine.events.registration;

import fr.vitrine.correspondence.MailTemplates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RegistrationConfiguration {

    @Bean
    MailTemplates registrationMailTemplates() {
        return new MailTemplates(RegistrationMails.ALL);
    }
}
