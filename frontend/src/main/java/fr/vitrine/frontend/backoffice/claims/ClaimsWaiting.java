package fr.vitrine.frontend.backoffice.claims;

import fr.vitrine.directory.review.Claims;
import fr.vitrine.frontend.backoffice.OfficeCounts;
import fr.vitrine.frontend.backoffice.OfficeSection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ClaimsWaiting {

    @Bean
    OfficeCounts.Waiting waitingClaims(Claims claims) {
        return new OfficeCounts.Waiting(
                OfficeSection.CLAIMS, actor -> claims.waiting(actor).size());
    }
}
