package fr.vitrine.frontend.backoffice.reports;

import fr.vitrine.correspondence.report.ReportDesk;
import fr.vitrine.frontend.backoffice.OfficeCounts;
import fr.vitrine.frontend.backoffice.OfficeSection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReportsWaiting {

    @Bean
    OfficeCounts.Waiting reportsToDecide(ReportDesk reports) {
        return new OfficeCounts.Waiting(OfficeSection.REPORTS, reports::count);
    }
}
