package fr.vitrine.frontend.backoffice.duplicates;

import fr.vitrine.directory.review.Duplicates;
import fr.vitrine.frontend.backoffice.OfficeCounts;
import fr.vitrine.frontend.backoffice.OfficeSection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DuplicatesWaiting {

    @Bean
    OfficeCounts.Waiting waitingDuplicates(Duplicates duplicates) {
        return new OfficeCounts.Waiting(
                OfficeSection.DUPLICATES, actor -> duplicates.list(actor, 0, 1).total());
    }
}
