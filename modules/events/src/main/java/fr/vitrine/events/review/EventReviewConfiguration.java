package fr.vitrine.events.review;

import fr.vitrine.correspondence.MailTemplates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EventReviewConfiguration {

    @Bean
    MailTemplates eventReviewMails() {
        return MailTemplates.of(EventMails.ACCEPTED, EventMails.PARTLY, EventMails.SENT_BACK);
    }
}
