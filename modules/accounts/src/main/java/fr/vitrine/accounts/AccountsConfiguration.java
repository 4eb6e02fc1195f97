package fr.vitrine.accounts;

import fr.vitrine.correspondence.MailTemplates;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** Puts the services of accounts into the application. */
@AutoConfiguration
@ComponentScan
class AccountsConfiguration {

    @Bean
    MailTemplates accountMails() {
        return MailTemplates.of(SignInLinks.SIGN_IN, Invitations.STAFF, Invitations.MEMBER, PartnerPeople.WELCOME);
    }
}
