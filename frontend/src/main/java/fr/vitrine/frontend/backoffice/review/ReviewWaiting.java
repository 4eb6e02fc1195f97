package fr.vitrine.frontend.backoffice.review;

import fr.vitrine.directory.review.ReviewQueue;
import fr.vitrine.events.review.EventReviews;
import fr.vitrine.frontend.backoffice.OfficeCounts;
import fr.vitrine.frontend.backoffice.OfficeSection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReviewWaiting {

    @Bean
    OfficeCounts.Waiting reviewsWaiting(ReviewQueue queue) {
        return new OfficeCounts.Waiting(
                OfficeSection.REVIEW, actor -> queue.counts(actor).waiting());
    }

    @Bean
    OfficeCounts.Waiting eventReviewsWaiting(EventReviews reviews) {
        return new OfficeCounts.Waiting(OfficeSection.REVIEW, reviews::waiting);
    }
}
