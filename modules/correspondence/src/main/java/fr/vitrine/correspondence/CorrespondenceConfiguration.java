package fr.vitrine.correspondence;

import fr.vitrine.territory.Territory;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** Puts the services of correspondence into the application. Needs a {@code DSLContext}. */
@AutoConfiguration
@ComponentScan
public class CorrespondenceConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Site site(Territory territory, @Value("${vitrine.url}") String url) {
        return new Site(territory::siteName, territory::name, url);
    }

    /** For the command line's tools; the site has a clock of its own. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Paris"));
    }
}
