package fr.vitrine.testkit;

import fr.vitrine.db.ReferenceData;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.annotation.ImportCandidates;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The modules on the class path, put together as the application puts them together, upon a database of their own: what
 * a service needs is found here as it is there, and no test has to say it again.
 */
public final class TestModules implements AutoCloseable {

    private static final String OURS = "fr.vitrine.";
    private static final String DATABASE = "fr.vitrine.db.";

    private static final Map<String, Object> SETTINGS = Map.of(
            "vitrine.territory", "classpath:sample/ternois/territory.json", "vitrine.url", "https://ternois.example");

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    @EnableTransactionManagement
    private static final class Transactions {}

    private TestModules(Map<String, String> settings, Consumer<AnnotationConfigApplicationContext> beans) {
        var all = new HashMap<>(SETTINGS);
        all.putAll(settings);
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", all));
        open(TestDatabase.create());
        beans.accept(context);
        context.register(Transactions.class);
        context.register(configurations().toArray(Class<?>[]::new));
        context.refresh();
    }

    private void open(TestDatabase database) {
        context.registerBean(DataSource.class, database::dataSource);
        context.registerBean(DSLContext.class, database::jooq);
        context.registerBean(
                PlatformTransactionManager.class, () -> new DataSourceTransactionManager(database.dataSource()));
        context.registerBean(ReferenceData.class, () -> ReferenceData.loadInto(database.dataSource()));
    }

    private static List<Class<?>> configurations() {
        var loader = TestModules.class.getClassLoader();
        return ImportCandidates.load(AutoConfiguration.class, loader).getCandidates().stream()
                .filter(name -> name.startsWith(OURS) && !name.startsWith(DATABASE))
                .<Class<?>>map(name -> {
                    try {
                        return Class.forName(name, true, loader);
                    } catch (ClassNotFoundException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    public static TestModules start() {
        return start(Map.of());
    }

    public static TestModules start(Map<String, String> settings) {
        return new TestModules(settings, context -> {});
    }

    /** @param beans registers what stands in for beans of the application that give way: a clock, say */
    public static TestModules start(Consumer<AnnotationConfigApplicationContext> beans) {
        return new TestModules(Map.of(), beans);
    }

    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    public void inTransaction(Runnable action) {
        new TransactionTemplate(get(PlatformTransactionManager.class)).executeWithoutResult(_ -> action.run());
    }

    @Override
    public void close() {
        context.close();
    }
}
