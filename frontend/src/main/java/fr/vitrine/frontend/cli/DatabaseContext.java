package fr.vitrine.frontend.cli;

import fr.vitrine.db.DatabaseConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;

/** The database and nothing else, by one connection: it is neither migrated nor filled, and may be empty. */
@ImportAutoConfiguration({DatabaseConfiguration.class, DataSourceAutoConfiguration.class})
class DatabaseContext {

    static ConfigurableApplicationContext open() {
        return new SpringApplicationBuilder(DatabaseContext.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--spring.liquibase.enabled=false",
                        "--logging.level.root=error",
                        "--logging.level.fr.vitrine=warn",
                        "--spring.datasource.hikari.maximum-pool-size=1");
    }
}
