package fr.vitrine.partners.requests;

import fr.vitrine.correspondence.Site;
import fr.vitrine.correspondence.secret.InstallationSecret;
import fr.vitrine.correspondence.secret.Signer;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The secrets of the links in mails, of which the database has only the hash. A person's follows from the request's nonce
 * and the installation's key, so that each mail can hold the same link.
 */
@Component
class RequestSecrets {

    private final Signer signer;
    private final Site site;

    RequestSecrets(InstallationSecret secret, Site site) {
        this.signer = secret.signer("partners.requests");
        this.site = site;
    }

    String ofPerson(UUID nonce) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signer.sign(nonce));
    }

    String linkOfPerson(UUID nonce, Locale language) {
        return site.address(OwnRequests.PATH + ofPerson(nonce), language);
    }

    String linkOfPartner(String secret, Locale language) {
        return site.address(PartnerAnswers.PATH + secret, language);
    }

    /** Where who signs in answers. */
    String inOwnSpace(AssignmentId id) {
        return site.address(PartnerAnswers.PATH_IN_OWN_SPACE + id);
    }
}
