import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.logging.LogManager;
import liquibase.Liquibase;
import liquibase.UpdateSummaryOutputEnum;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.DirectoryResourceAccessor;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.SchemaMappingType;
import org.jooq.meta.jaxb.Target;
import org.slf4j.LoggerFactory;

/**
 * Writes the jOOQ classes from a real PostgreSQL that the changelogs have just migrated. Does nothing where neither
 * the changelogs nor this program have changed. Arguments: the resources folder, the folder to write to.
 */
public class GenerateJooq {

    private static final String KERNEL = "fr.vitrine.kernel.";

    public static void main(String... arguments) throws Exception {
        var resources = Path.of(arguments[0]);
        var target = Path.of(arguments[1]);
        var stamp = target.resolve("changelogs.sha256");
        var current = hash(resources.resolve("changelog"), Path.of(arguments[0], "../../build/GenerateJooq.java"));
        if (Files.exists(stamp) && Files.readString(stamp).equals(current)) {
            return;
        }
        ((Logger) LoggerFactory.getLogger("ROOT")).setLevel(Level.WARN);
        LogManager.getLogManager().reset();
        System.out.println("Generating the jOOQ classes from a migrated PostgreSQL");
        try (var postgres = EmbeddedPostgres.start()) {
            try (var connection = postgres.getPostgresDatabase().getConnection();
                    var liquibase = new Liquibase(
                            "changelog/changelog.xml",
                            new DirectoryResourceAccessor(resources),
                            new JdbcConnection(connection))) {
                liquibase.setShowSummaryOutput(UpdateSummaryOutputEnum.LOG);
                liquibase.update();
            }
            GenerationTool.generate(configuration(postgres.getPort(), target));
        }
        Files.writeString(stamp, current);
    }

    private static Configuration configuration(int port, Path target) {
        return new Configuration()
                .withLogging(Logging.WARN)
                .withJdbc(new Jdbc()
                        .withUrl("jdbc:postgresql://localhost:" + port + "/postgres")
                        .withUser("postgres"))
                .withGenerator(new Generator()
                        .withDatabase(new Database()
                                .withName("org.jooq.meta.postgres.PostgresDatabase")
                                .withIncludes(".*")
                                .withExcludes("databasechangelog.*")
                                .withSchemata(
                                        new SchemaMappingType().withInputSchema("territory"),
                                        new SchemaMappingType().withInputSchema("correspondence"),
                                        new SchemaMappingType().withInputSchema("accounts"),
                                        new SchemaMappingType().withInputSchema("directory"),
                                        new SchemaMappingType().withInputSchema("partners"),
                                        new SchemaMappingType().withInputSchema("places"),
                                        new SchemaMappingType().withInputSchema("events"),
                                        new SchemaMappingType().withInputSchema("volunteers"))
                                .withForcedTypes(forcedTypes()))
                        .withGenerate(new Generate()
                                .withFluentSetters(true)
                                .withGlobalObjectReferences(true)
                                .withImplicitJoinPathsToOne(false)
                                .withImplicitJoinPathsToMany(false)
                                .withImplicitJoinPathsManyToMany(false)
                                .withComments(false)
                                .withJavadoc(false))
                        .withTarget(new Target()
                                .withPackageName("fr.vitrine.db.jooq")
                                .withDirectory(target.toString())
                                .withClean(true)));
    }

    private static List<ForcedType> forcedTypes() {
        return List.of(
                typed("StructureId", "Long", "directory\\.structure\\.id|.*\\.(\\w+_)?structure_id"),
                typed("ServiceId", "Long", "directory\\.service\\.id|.*\\.service_id"),
                typed(
                        "CompetenceId",
                        "Integer",
                        "directory\\.competence\\.id|directory\\.competence\\.parent_id|.*\\.successor_id|.*\\.competence_id"),
                typed(
                        "PersonId",
                        "Long",
                        "accounts\\.person\\.id|.*\\.person_id|.*\\.(created|updated|decided|invited|submitted|reviewed|assigned|revoked)_by"),
                typed("CommuneCode", "String", "territory\\.commune\\.code|.*\\.commune_code"),
                typed("PartnerId", "Long", "partners\\.partner\\.id|.*\\.(\\w+_)?partner_id"),
                typed("OfferId", "Long", "partners\\.offer\\.id|.*\\.offer_id"),
                typed("EventId", "Long", "events\\.event\\.id|.*\\.(\\w+_)?event_id"),
                typed("OccurrenceId", "Long", "events\\.occurrence\\.id|.*\\.occurrence_id"),
                typed("StopId", "Long", "events\\.stop\\.id|.*\\.stop_id"),
                typed("ProgrammeId", "Long", "events\\.programme\\.id|.*\\.programme_id"),
                typed("PoolId", "Long", "places\\.pool\\.id|.*\\.(\\w+_)?pool_id"),
                typed("BookingId", "Long", "places\\.booking\\.id|.*\\.(\\w+_)?booking_id"),
                typed("MissionId", "Long", "volunteers\\.mission\\.id|.*\\.mission_id"),
                typed("SlotId", "Long", "volunteers\\.slot\\.id|.*\\.slot_id"),
                typed(
                        "Slug",
                        "String",
                        "directory\\.(structure|former_slug)\\.slug|partners\\.(partner|former_slug)\\.slug|events\\.(event|former_slug|programme|former_programme_slug)\\.slug|volunteers\\.mission\\.slug"),
                typed("Siret", "String", "directory\\.structure\\.siret"),
                typed("RnaNumber", "String", "directory\\.structure\\.rna"),
                typed(
                        "PhoneNumber",
                        "String",
                        "directory\\.structure\\.phone|partners\\.contact\\.phone|events\\.(event|programme)\\.contact_phone"),
                typed(
                        "EmailAddress",
                        "String",
                        "directory\\.structure\\.email|(accounts|correspondence|partners|volunteers)\\..*\\.email|events\\..*email"),
                typed(
                        "WebAddress",
                        "String",
                        "directory\\.structure\\.website|directory\\.structure_link\\.url|partners\\.(partner|offer)\\.website|partners\\.partner_link\\.url|events\\.event\\.(online_url|registration_url|website)|events\\.programme\\.website"),
                typed(
                        "OpeningHours",
                        "String",
                        "directory\\.structure\\.opening_hours|partners\\.partner\\.opening_hours"));
    }

    private static ForcedType typed(String type, String stored, String columns) {
        return new ForcedType()
                .withUserType(KERNEL + type)
                .withConverter("org.jooq.Converter.ofNullable(" + stored + ".class, " + KERNEL + type + ".class, "
                        + KERNEL + type + "::new, " + KERNEL + type + "::value)")
                .withIncludeExpression(columns);
    }

    private static String hash(Path changelogs, Path program) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        try (var files = Files.walk(changelogs)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                add(digest, file);
            }
        }
        add(digest, program.normalize());
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, Path file) throws IOException {
        digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(file));
    }
}
