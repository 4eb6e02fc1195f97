package fr.vitrine.frontend;

import fr.vitrine.testkit.TestDatabase;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The site on a database of its own with the sample territory, on a Tuesday morning that never ends. */
@TestConfiguration(proxyBeanMethods = false)
public class SampleSite {

    public static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 17, 10, 0);

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Bean
    @Primary
    Clock stoppedClock() {
        return Clock.fixed(NOW.atZone(PARIS).toInstant(), PARIS);
    }

    @Bean
    JdbcConnectionDetails testDatabase() {
        return new Connection(TestDatabase.create().url());
    }

    private record Connection(String getJdbcUrl) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return "postgres";
        }

        @Override
        public String getPassword() {
            return "";
        }
    }
}
