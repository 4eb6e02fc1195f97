package fr.vitrine.volunteers.retention;

import fr.vitrine.correspondence.MailTemplates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RetentionConfiguration {

    @Bean
    MailTemplates retentionMailTemplates() {
        return RetentionMails.ALL;
    }
}
