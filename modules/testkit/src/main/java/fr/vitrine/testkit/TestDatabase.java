package fr.vitrine.testkit;

import fr.vitrine.db.ReferenceData;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import liquibase.integration.spring.SpringLiquibase;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * A database of its own for a test class: migrated, with all reference data, and no structure. One PostgreSQL serves
 * the whole JVM; databases are copied from a template, which takes a fraction of a second.
 */
public final class TestDatabase {

    private static final String TEMPLATE = "vitrine_template";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final DataSource dataSource;
    private final String url;

    private TestDatabase(String name) {
        dataSource = Server.POSTGRES.getDatabase("postgres", name);
        url = Server.POSTGRES.getJdbcUrl("postgres", name);
    }

    public static TestDatabase create() {
        var name = "test_" + COUNT.incrementAndGet();
        Server.execute("create database " + name + " template " + TEMPLATE);
        return new TestDatabase(name);
    }

    /** One that nobody has migrated: no schema, no data. */
    public static TestDatabase createEmpty() {
        var name = "test_" + COUNT.incrementAndGet();
        Server.execute("create database " + name + " template template0");
        return new TestDatabase(name);
    }

    public DataSource dataSource() {
        return dataSource;
    }

    /** With the user name in it. */
    public String url() {
        return url;
    }

    public DSLContext jooq() {
        return DSL.using(new TransactionAwareDataSourceProxy(dataSource), SQLDialect.POSTGRES);
    }

    private static final class Server {

        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                var postgres = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "200")
                        .start();
                execute(postgres, "create database " + TEMPLATE);
                fill(postgres.getDatabase("postgres", TEMPLATE));
                return postgres;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void fill(DataSource template) {
            try {
                var liquibase = new SpringLiquibase();
                liquibase.setDataSource(template);
                liquibase.setChangeLog("classpath:/changelog/changelog.xml");
                liquibase.setResourceLoader(new DefaultResourceLoader());
                liquibase.afterPropertiesSet();
                ReferenceData.loadInto(template);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }

        static void execute(String sql) {
            execute(POSTGRES, sql);
        }

        private static void execute(EmbeddedPostgres postgres, String sql) {
            try (var connection = postgres.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
