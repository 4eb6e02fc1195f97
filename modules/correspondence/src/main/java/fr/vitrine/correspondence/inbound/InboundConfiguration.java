package fr.vitrine.correspondence.inbound;

import fr.vitrine.correspondence.MailTemplates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class InboundConfiguration {

    @Bean
    MailTemplates inboundTemplates() {
        return InboundMails.ALL;
    }
}
