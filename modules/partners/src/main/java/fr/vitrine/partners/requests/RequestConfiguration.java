package fr.vitrine.partners.requests;

import fr.vitrine.correspondence.MailTemplates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RequestConfiguration {

    @Bean
    MailTemplates requestMailTemplates() {
        return new MailTemplates(RequestMails.ALL);
    }
}
