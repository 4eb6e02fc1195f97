package fr.vitrine.correspondence.conversation;

import fr.vitrine.correspondence.MailTemplates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ConversationConfiguration {

    @Bean
    MailTemplates conversationTemplates() {
        return ConversationMails.ALL;
    }
}
