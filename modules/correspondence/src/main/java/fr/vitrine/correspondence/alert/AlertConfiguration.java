package fr.vitrine.correspondence.alert;

import fr.vitrine.correspondence.MailTemplates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AlertConfiguration {

    @Bean
    MailTemplates alertTemplates() {
        return AlertMails.ALL;
    }
}
