package fr.vitrine.directory;

import fr.vitrine.directory.importing.SampleData;
import fr.vitrine.kernel.Actor;
import fr.vitrine.territory.Areas;
import fr.vitrine.territory.CommuneNames;
import fr.vitrine.territory.Communes;
import fr.vitrine.testkit.TestDatabase;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** The whole directory with a database of its own; without a structure at first. */
public final class TestDirectory implements AutoCloseable {

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    @EnableTransactionManagement
    private static final class Transactions {}

    private TestDirectory(TestDatabase database, String sample) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of("vitrine.sample", sample)));
        context.registerBean(DSLContext.class, database::jooq);
        context.registerBean(
                DataSourceTransactionManager.class, () -> new DataSourceTransactionManager(database.dataSource()));
        context.register(
                Transactions.class, Communes.class, CommuneNames.class, Areas.class, DirectoryConfiguration.class);
        context.refresh();
    }

    public static TestDirectory create() {
        return new TestDirectory(TestDatabase.create(), "");
    }

    /** With the structures of the sample territory, all published. */
    public static TestDirectory withSample() {
        var directory = new TestDirectory(TestDatabase.create(), "classpath:sample/ternois/structures.json");
        directory.get(SampleData.class).loadIfEmpty(Actor.OPERATOR);
        return directory;
    }

    public <T> T get(Class<T> service) {
        return context.getBean(service);
    }

    @Override
    public void close() {
        context.close();
    }
}
