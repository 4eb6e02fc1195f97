package fr.vitrine.frontend.access;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.accounts.Passwords;
import fr.vitrine.accounts.People;
import fr.vitrine.accounts.SignInLinks;
import fr.vitrine.frontend.web.HttpIT;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.kernel.StaffRole;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Autowired;

/** People who come in. */
abstract class Entrance extends HttpIT {

    static final String SESSION = "vitrine";

    private static final Pattern LINK = Pattern.compile("/(?:connexion|invitation)/([A-Za-z0-9_-]{43})");
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    People people;

    @Autowired
    Passwords passwords;

    @Autowired
    SignInLinks links;

    final EmailAddress email = new EmailAddress("entrant" + COUNT.incrementAndGet() + "@example.org");

    Browser browser() {
        return new Browser(this::address);
    }

    static String tokenIn(String text) {
        var found = LINK.matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }

    /** Comes in by a link that the operator printed: both factors. */
    Browser inside(EmailAddress who) {
        var browser = browser();
        browser.post("/connexion/entrer", "jeton", tokenIn(links.print(Actor.OPERATOR, who, null)));
        return browser;
    }

    PersonId person(EmailAddress who) {
        return people.list(Actor.OPERATOR, who.value(), 0, 100).stream()
                .filter(account -> account.email().equals(who))
                .findFirst()
                .orElseThrow()
                .id();
    }

    Browser staff(StaffRole role) {
        var browser = inside(email);
        people.setStaffRole(Actor.OPERATOR, person(email), role);
        return browser;
    }
}
