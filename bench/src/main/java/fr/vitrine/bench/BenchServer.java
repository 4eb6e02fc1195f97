package fr.vitrine.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import fr.vitrine.db.ReferenceData;
import fr.vitrine.directory.StructureSummaries;
import fr.vitrine.directory.register.StructureRegister;
import fr.vitrine.directory.search.SearchIndex;
import fr.vitrine.directory.search.StructureSearch;
import fr.vitrine.territory.Communes;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import liquibase.integration.spring.SpringLiquibase;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.DataSourceConnectionProvider;
import org.jooq.impl.DefaultConfiguration;
import org.springframework.boot.jooq.autoconfigure.SpringTransactionProvider;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** An embedded PostgreSQL that keeps its data between runs, and the services of the directory upon it. */
final class BenchServer implements AutoCloseable {

    /** What the benchmark changes of PostgreSQL's own defaults (README: "A large directory"). */
    static final Map<String, String> SETTINGS = Map.of(
            "shared_buffers", "1GB",
            "effective_cache_size", "4GB",
            "random_page_cost", "1.1",
            "max_wal_size", "4GB",
            "maintenance_work_mem", "512MB");

    private static final String USER = "postgres";

    private final EmbeddedPostgres postgres;
    private final HikariDataSource pool;
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    private BenchServer(EmbeddedPostgres postgres) {
        this.postgres = postgres;
        var config = new HikariConfig();
        config.setJdbcUrl(postgres.getJdbcUrl(USER, "postgres"));
        config.setUsername(USER);
        config.setMaximumPoolSize(1);
        pool = new HikariDataSource(config);
    }

    static BenchServer start(Path data) throws Exception {
        var log = ProcessBuilder.Redirect.appendTo(
                data.resolveSibling(data.getFileName() + ".log").toFile());
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(Files.createDirectories(data))
                .setCleanDataDirectory(false)
                .setErrorRedirector(log)
                .setOutputRedirector(log)
                .setPGStartupWait(Duration.ofMinutes(5));
        SETTINGS.forEach(builder::setServerConfig);
        var server = new BenchServer(builder.start());
        server.requireOwn(data);
        server.open();
        return server;
    }

    /** Two servers that start at once may choose the same port; the second would then measure, and fill, the first. */
    private void requireOwn(Path data) throws SQLException, IOException {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement();
                var folder = statement.executeQuery("show data_directory")) {
            if (!folder.next() || !Path.of(folder.getString(1)).toRealPath().equals(data.toRealPath())) {
                throw new IOException("another PostgreSQL answers on port " + port() + ": try again");
            }
        }
    }

    private void open() throws Exception {
        var liquibase = new SpringLiquibase();
        liquibase.setDataSource(pool);
        liquibase.setChangeLog("classpath:/changelog/changelog.xml");
        liquibase.setResourceLoader(new DefaultResourceLoader());
        liquibase.afterPropertiesSet();
        ReferenceData.loadInto(pool);
        context.registerBean(DataSource.class, () -> pool);
        context.registerBean(DSLContext.class, () -> jooq(pool));
        context.register(
                Communes.class,
                SearchIndex.class,
                StructureSearch.class,
                StructureSummaries.class,
                StructureRegister.class);
        context.refresh();
    }

    private static DSLContext jooq(DataSource pool) {
        var configuration = new DefaultConfiguration();
        configuration.set(SQLDialect.POSTGRES);
        configuration.set(new DataSourceConnectionProvider(new TransactionAwareDataSourceProxy(pool)));
        configuration.set(new SpringTransactionProvider(new DataSourceTransactionManager(pool)));
        return DSL.using(configuration);
    }

    <T> T get(Class<T> service) {
        return context.getBean(service);
    }

    DataSource dataSource() {
        return pool;
    }

    int port() {
        return postgres.getPort();
    }

    @Override
    public void close() throws IOException {
        context.close();
        pool.close();
        postgres.close();
    }
}
