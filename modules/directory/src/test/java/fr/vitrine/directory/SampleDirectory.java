package fr.vitrine.directory;

import fr.vitrine.directory.Structure.SourceKey;
import fr.vitrine.directory.Structure.Status;
import fr.vitrine.directory.StructureDetails.Address;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.Audience;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.GeoPoint;
import fr.vitrine.kernel.OpeningHours;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.territory.Communes;
import fr.vitrine.testkit.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The structures of the sample territory in a database of their own, all published. */
final class SampleDirectory {

    private static final String SOURCE = "sample";

    private final AnnotationConfigApplicationContext context;
    private final Map<StructureId, String> names = new HashMap<>();

    private SampleDirectory(TestDatabase database) {
        context = new AnnotationConfigApplicationContext();
        context.registerBean(DataSource.class, database::dataSource);
        context.registerBean(DSLContext.class, database::jooq);
        context.register(Beans.class);
        context.refresh();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableTransactionManagement
    @Import({
        Communes.class,
        SearchIndex.class,
        StructureSearch.class,
        StructureSummaries.class,
        DirectoryFigures.class,
        Structures.class,
        StructureRows.class,
        StructureWriter.class,
        ServiceRows.class
    })
    static class Beans {

        @Bean
        DataSourceTransactionManager transactions(DataSource dataSource) {
            return new DataSourceTransactionManager(dataSource);
        }
    }

    static SampleDirectory load() {
        var sample = new SampleDirectory(TestDatabase.create());
        try (var json = SampleDirectory.class.getResourceAsStream("/sample/ternois/structures.json")) {
            JsonMapper.shared().readTree(json).forEach(sample::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sample;
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    /** The sample's own ids of what was found. */
    List<String> ids(SearchResult result) {
        return result.hits().stream().map(hit -> name(hit.structure().id())).toList();
    }

    String name(StructureId id) {
        return Optional.ofNullable(names.get(id)).orElseThrow();
    }

    StructureId id(String name) {
        return names.entrySet().stream()
                .filter(entry -> entry.getValue().equals(name))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    Structure add(String id, StructureDetails details, Status status) {
        return switch (get(Structures.class).create(Actor.OPERATOR, new SourceKey(SOURCE, id), details, status)) {
            case SaveResult.Saved saved -> {
                names.put(saved.structure().id(), id);
                yield saved.structure();
            }
            case SaveResult.Conflict _, SaveResult.SiretTaken _ -> throw new IllegalStateException(id);
        };
    }

    private void add(JsonNode node) {
        add(node.get("id").asString(), details(node), Status.PUBLISHED);
    }

    private static StructureDetails details(JsonNode node) {
        return new StructureDetails(
                node.get("nom").asString(),
                text(node, "accroche"),
                text(node, "description"),
                text(node, "forme_juridique"),
                null,
                null,
                null,
                null,
                Optional.ofNullable(text(node, "effectif"))
                        .map(Integer::valueOf)
                        .orElse(null),
                null,
                null,
                null,
                Optional.ofNullable(text(node, "horaires_accueil"))
                        .flatMap(OpeningHours::parse)
                        .orElse(null),
                text(node, "accessibilite_lieu"),
                new Address(
                        text(node, "adresse"),
                        null,
                        text(node, "code_postal"),
                        new CommuneCode(node.get("code_insee").asString())),
                new GeoPoint(
                        node.get("latitude").asDouble(), node.get("longitude").asDouble()),
                texts(node, "labels").collect(Collectors.toSet()),
                List.of(),
                node.get("services").valueStream().map(SampleDirectory::service).toList(),
                node.get("exemple").asBoolean(),
                LocalDate.parse(node.get("date_maj").asString()));
    }

    private static ServiceDetails service(JsonNode node) {
        return new ServiceDetails(
                node.get("nom").asString(),
                text(node, "description"),
                texts(node, "competences").collect(Collectors.toSet()),
                texts(node, "publics")
                        .map(code -> Audience.parse(code).orElseThrow())
                        .collect(Collectors.toSet()),
                text(node, "conditions_acces"),
                text(node, "frais_precisions"),
                zone(node));
    }

    private static ZoneOfAction zone(JsonNode node) {
        var parts = texts(node, "zone_eligibilite").collect(Collectors.toSet());
        return new ZoneOfAction(
                parts.stream().map(CommuneCode::parse).flatMap(Optional::stream).collect(Collectors.toSet()),
                ofLength(parts, 9),
                ofLength(parts, 2),
                Optional.ofNullable(text(node, "rayon_km"))
                        .map(Integer::valueOf)
                        .orElse(null),
                parts.contains("france"));
    }

    private static Set<String> ofLength(Set<String> parts, int length) {
        return parts.stream().filter(part -> part.length() == length).collect(Collectors.toSet());
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.get(field).asString() : null;
    }

    private static Stream<String> texts(JsonNode node, String field) {
        return node.path(field).valueStream().map(JsonNode::asString);
    }
}
