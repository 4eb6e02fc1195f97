package fr.vitrine.db;

import java.nio.file.Path;
import javax.sql.DataSource;
import liquibase.integration.spring.SpringLiquibase;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/**
 * Decides which PostgreSQL the installation uses: {@code DATABASE_URL} (with {@code DATABASE_USER} and
 * {@code DATABASE_PASSWORD} where the address does not hold them), else the embedded one in {@code vitrine.home}.
 */
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
public class DatabaseConfiguration {

    /** Where nothing else says it, as a test does. */
    @Bean
    @ConditionalOnMissingBean(JdbcConnectionDetails.class)
    @ConditionalOnProperty("database.url")
    JdbcConnectionDetails externalDatabase(Environment environment) {
        var url = DatabaseUrl.parse(environment.getRequiredProperty("database.url"));
        var user = environment.getProperty("database.user", url.user());
        var password = environment.getProperty("database.password", url.password());
        return new Connection(url.jdbcUrl(), user, password);
    }

    @Bean
    @ConditionalOnMissingBean(JdbcConnectionDetails.class)
    @ConditionalOnProperty(name = "database.url", matchIfMissing = true, havingValue = "")
    EmbeddedDatabase embeddedDatabase(Environment environment) {
        return EmbeddedDatabase.open(Path.of(environment.getProperty("vitrine.home", "var")));
    }

    @Bean
    @ConditionalOnMissingBean(JdbcConnectionDetails.class)
    @ConditionalOnProperty(name = "database.url", matchIfMissing = true, havingValue = "")
    JdbcConnectionDetails embeddedDatabaseDetails(EmbeddedDatabase database) {
        return new Connection(database.url(), database.user(), "");
    }

    @Bean
    @ConditionalOnProperty(name = "spring.liquibase.enabled", matchIfMissing = true)
    ReferenceData referenceData(DataSource dataSource, SpringLiquibase migrated) {
        return ReferenceData.loadInto(dataSource);
    }

    private record Connection(String getJdbcUrl, String getUsername, String getPassword)
            implements JdbcConnectionDetails {}
}
