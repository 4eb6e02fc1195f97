package fr.vitrine.frontend;

import fr.vitrine.testkit.TestClock;
import fr.vitrine.testkit.TestDatabase;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistrar;

/**
 * The site on a database of its own with the sample territory, on a Tuesday morning that does not end by itself: only who has the
 * site to themselves moves its clock.
 */
@TestConfiguration(proxyBeanMethods = false)
public class SampleSite {

    public static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 17, 10, 0);

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Bean
    @Primary
    TestClock stoppedClock() {
        return new TestClock(NOW.atZone(PARIS).toInstant());
    }

    @Bean
    JdbcConnectionDetails testDatabase() {
        return new Connection(TestDatabase.create().url());
    }

    /** Tests bring people of their own, of whom nothing is known before. */
    @Bean
    DynamicPropertyRegistrar withoutSampleVolunteers() {
        return properties -> properties.add("vitrine.sample-volunteers", () -> false);
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
