package fr.vitrine.volunteers.profile;

import fr.vitrine.correspondence.MailTemplates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProfileConfiguration {

    @Bean
    MailTemplates suggestionMailTemplates() {
        return SuggestionMails.ALL;
    }
}
