package fr.vitrine.directory.review;

import fr.vitrine.correspondence.MailTemplates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReviewConfiguration {

    @Bean
    MailTemplates reviewMailTemplates() {
        return MailTemplates.of(
                ReviewMails.ACCEPTED,
                ReviewMails.PARTLY,
                ReviewMails.SENT_BACK,
                ReviewMails.CLAIM_APPROVED,
                ReviewMails.CLAIM_REFUSED,
                ReviewMails.CLAIM_WAITING,
                FreshnessReminders.REMINDER);
    }
}
