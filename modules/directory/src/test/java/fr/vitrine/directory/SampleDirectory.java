package fr.vitrine.directory;

import static fr.vitrine.db.jooq.directory.Tables.STRUCTURE;

import fr.vitrine.directory.Structure.SourceKey;
import fr.vitrine.directory.Structure.Status;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.territory.Areas;
import fr.vitrine.territory.CommuneNames;
import fr.vitrine.territory.Communes;
import fr.vitrine.testkit.TestDatabase;
import java.util.List;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** The structures of the sample territory in a database of their own, all published. */
final class SampleDirectory {

    static final int SIZE = 49;

    private static final String SOURCE = "sample";

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    private SampleDirectory(TestDatabase database) {
        context.registerBean(DataSource.class, database::dataSource);
        context.registerBean(DSLContext.class, database::jooq);
        context.register(Beans.class);
        context.refresh();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableTransactionManagement
    @Import({
        Communes.class,
        Areas.class,
        CommuneNames.class,
        SearchIndex.class,
        StructureSearch.class,
        StructureSummaries.class,
        DirectoryFigures.class,
        Structures.class,
        StructureRows.class,
        StructureWriter.class,
        ServiceRows.class,
        StructureImages.class,
        StructureImport.class
    })
    static class Beans {

        @Bean
        DataSourceTransactionManager transactions(DataSource dataSource) {
            return new DataSourceTransactionManager(dataSource);
        }
    }

    static SampleDirectory load() {
        var sample = new SampleDirectory(TestDatabase.create());
        sample.get(StructureImport.class)
                .runIfEmpty(
                        new ClassPathResource("sample/ternois/structures.json"), ImportOptions.DEFAULT.from(SOURCE));
        return sample;
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    /** The sample's own ids of what was found. */
    List<String> ids(SearchResult result) {
        return result.hits().stream().map(hit -> name(hit.structure().id())).toList();
    }

    List<String> names(List<StructureSummary> summaries) {
        return summaries.stream().map(summary -> name(summary.id())).toList();
    }

    private String name(StructureId id) {
        return get(DSLContext.class)
                .select(STRUCTURE.SOURCE_ID)
                .from(STRUCTURE)
                .where(STRUCTURE.ID.eq(id))
                .fetchSingle(STRUCTURE.SOURCE_ID);
    }

    Structure get(String id) {
        return get(Structures.class)
                .findBySource(Actor.OPERATOR, new SourceKey(SOURCE, id))
                .orElseThrow();
    }

    Structure add(String id, StructureDetails details, Status status) {
        return saved(get(Structures.class).create(Actor.OPERATOR, new SourceKey(SOURCE, id), details, status));
    }

    Structure change(Structure structure, StructureDetails details) {
        return saved(get(Structures.class).update(Actor.OPERATOR, structure.id(), structure.version(), details));
    }

    Structure change(Structure structure, Status status) {
        return get(Structures.class).setStatus(Actor.OPERATOR, structure.id(), status);
    }

    private static Structure saved(SaveResult result) {
        return switch (result) {
            case SaveResult.Saved saved -> saved.structure();
            case SaveResult.Conflict _, SaveResult.SiretTaken _ -> throw new AssertionError(result);
        };
    }
}
