package fr.vitrine.events.registration;

import fr.vitrine.correspondence.Site;
import fr.vitrine.correspondence.secret.InstallationSecret;
import fr.vitrine.correspondence.secret.Signer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The secrets of the links in mails, of which the database has only the hash. Each follows from the registration's nonce and
 * the installation's key, so that every mail can hold the same link. A ticket is cut from another signature: who sees it at
 * the door cannot open the page.
 */
@Component
class RegistrationSecrets {

    private static final int TICKET_BYTES = 12;

    private final Signer links;
    private final Signer tickets;
    private final Site site;

    RegistrationSecrets(InstallationSecret secret, Site site) {
        this.links = secret.signer("events.registrations");
        this.tickets = secret.signer("events.tickets");
        this.site = site;
    }

    String secret(UUID nonce) {
        return encoded(links.sign(nonce), Integer.MAX_VALUE);
    }

    String ticket(UUID nonce) {
        return encoded(tickets.sign(nonce), TICKET_BYTES);
    }

    String link(UUID nonce, Locale language) {
        return site.address(OwnRegistrations.PATH + secret(nonce), language);
    }

    private static String encoded(byte[] bytes, int most) {
        var cut = Arrays.copyOf(bytes, Math.min(bytes.length, most));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cut);
    }
}
