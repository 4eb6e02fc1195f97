package fr.vitrine.correspondence.report;

import fr.vitrine.correspondence.MailTemplates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReportConfiguration {

    @Bean
    MailTemplates reportTemplates() {
        return ReportMails.ALL;
    }
}
