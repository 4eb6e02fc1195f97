package fr.vitrine.directory.search;

import static fr.vitrine.db.jooq.directory.Tables.STRUCTURE;

import fr.vitrine.directory.SaveResult;
import fr.vitrine.directory.Structure;
import fr.vitrine.directory.Structure.SourceKey;
import fr.vitrine.directory.Structure.Status;
import fr.vitrine.directory.StructureDetails;
import fr.vitrine.directory.StructureSummary;
import fr.vitrine.directory.Structures;
import fr.vitrine.directory.importing.SampleData;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.testkit.TestModules;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/** The structures of the sample territory in a database of their own, all published. */
final class SampleDirectory {

    static final int SIZE = 49;

    private static final String SOURCE = SampleData.SOURCE;

    private final TestModules modules =
            TestModules.start(Map.of("vitrine.sample", "classpath:sample/ternois/structures.json"));

    private SampleDirectory() {
        get(SampleData.class).loadIfEmpty(Actor.OPERATOR);
    }

    static SampleDirectory load() {
        return new SampleDirectory();
    }

    <T> T get(Class<T> type) {
        return modules.get(type);
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
