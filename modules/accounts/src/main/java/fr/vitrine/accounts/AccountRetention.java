package fr.vitrine.accounts;

import fr.vitrine.kernel.Actor;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What nobody needs any more is forgotten every night. */
@Component
class AccountRetention {

    private final SignInLinks links;
    private final SignInHistory history;
    private final PasskeySignIns passkeys;

    AccountRetention(SignInLinks links, SignInHistory history, PasskeySignIns passkeys) {
        this.links = links;
        this.history = history;
        this.passkeys = passkeys;
    }

    @Scheduled(cron = "0 30 3 * * *", zone = "Europe/Paris")
    void forget() {
        links.forgetOld(Actor.OPERATOR);
        history.forgetOld(Actor.OPERATOR);
        passkeys.forgetOld(Actor.OPERATOR);
    }
}
