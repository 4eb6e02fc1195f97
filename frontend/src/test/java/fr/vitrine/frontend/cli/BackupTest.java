package fr.vitrine.frontend.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vitrine.accounts.SampleAccounts;
import fr.vitrine.db.backup.Backup;
import fr.vitrine.db.backup.Manifest;
import fr.vitrine.db.backup.Restore;
import fr.vitrine.db.backup.UnusableBackup;
import fr.vitrine.directory.importing.SampleData;
import fr.vitrine.kernel.Actor;
import fr.vitrine.partners.PartnerFiles;
import fr.vitrine.partners.PartnerFiles.Upload;
import fr.vitrine.partners.Partners;
import fr.vitrine.partners.SamplePartners;
import fr.vitrine.partners.requests.DeskFilter;
import fr.vitrine.partners.requests.RequestDesk;
import fr.vitrine.partners.requests.RequestFiles;
import fr.vitrine.partners.requests.RequestFiles.FileResult;
import fr.vitrine.partners.requests.SampleRequests;
import fr.vitrine.testkit.TestDatabase;
import fr.vitrine.testkit.TestModules;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.imageio.ImageIO;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample site's database, written and read back. */
class BackupTest {

    private static final TestModules MODULES =
            TestModules.start(Map.of("vitrine.sample", "classpath:sample/ternois/structures.json"));

    private static final byte[] PDF = "%PDF-1.7\nun guide\n%%EOF".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private static Path folder = Path.of("");

    private static Path backup = Path.of("");
    private static Manifest written = new Manifest(0, "", List.of(), List.of(), Map.of());

    @BeforeAll
    static void write() throws IOException {
        MODULES.get(SampleData.class).loadIfEmpty(Actor.OPERATOR);
        MODULES.get(SampleAccounts.class).staffLink(Actor.OPERATOR);
        filesOfPartner();
        backup = folder.resolve("vitrine.backup");
        written = Backup.write(source(), backup);
    }

    /** A partner's logo and document, and a file of somebody's request. */
    private static void filesOfPartner() throws IOException {
        MODULES.get(SamplePartners.class).loadIfEmpty(Actor.OPERATOR);
        MODULES.get(SampleRequests.class).loadIfEmpty(Actor.OPERATOR);
        var partner =
                MODULES.get(Partners.class).list(Actor.OPERATOR).getFirst().id();
        var files = MODULES.get(PartnerFiles.class);
        var logo = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", logo);
        assertThat(files.setLogo(Actor.OPERATOR, partner, logo.toByteArray())).isEqualTo(Upload.KEPT);
        assertThat(files.addDocument(Actor.OPERATOR, partner, "guide.pdf", PDF)).isEqualTo(Upload.KEPT);
        var request = MODULES.get(RequestDesk.class)
                .list(Actor.OPERATOR, DeskFilter.ALL, 0, 1)
                .getFirst();
        assertThat(MODULES.get(RequestFiles.class)
                        .add(Actor.OPERATOR, request.request().id(), "plan.pdf", PDF))
                .isEqualTo(FileResult.KEPT);
    }

    @AfterAll
    static void close() {
        MODULES.close();
    }

    private static DataSource source() {
        return MODULES.get(DataSource.class);
    }

    private static Map<String, Manifest.Table> byName(Manifest manifest) {
        var tables = new HashMap<String, Manifest.Table>();
        manifest.tables().forEach(table -> tables.put(table.name(), table));
        return tables;
    }

    /** The backup with one of its entries changed; null removes it. */
    private Path changed(String entry, Function<String, String> change) throws IOException {
        var copy = folder.resolve("changed-" + System.nanoTime() + ".backup");
        Files.copy(backup, copy);
        try (var zip = FileSystems.newFileSystem(URI.create("jar:" + copy.toUri()), Map.of())) {
            var file = zip.getPath(entry);
            Files.writeString(file, change.apply(Files.readString(file)));
        }
        return copy;
    }

    private static void refused(Path file, String why) {
        var target = TestDatabase.createEmpty().dataSource();

        assertThatThrownBy(() -> Restore.run(target, file, false))
                .isInstanceOf(UnusableBackup.class)
                .hasMessageContaining(why);
        assertThat(tables(target)).isZero();
    }

    private static void execute(DataSource database, String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int tables(DataSource database) {
        try (var connection = database.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("select count(*) from pg_tables where schemaname not in"
                                + " ('pg_catalog', 'information_schema')")) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void what_is_restored_elsewhere_is_the_same_table_by_table() throws IOException {
        var target = TestDatabase.createEmpty().dataSource();

        Restore.run(target, backup, false);

        var again = Backup.write(target, folder.resolve("again.backup"));
        assertThat(written.rows()).isGreaterThan(30_000);
        assertThat(byName(again)).isEqualTo(byName(written));
        assertThat(again.sequences()).isEqualTo(written.sequences());
        assertThat(again.changesets()).containsExactlyElementsOf(written.changesets());
    }

    @Test
    void the_files_of_partners_and_of_requests_come_back_byte_by_byte() throws Exception {
        var target = TestDatabase.createEmpty().dataSource();

        Restore.run(target, backup, false);

        for (var file : List.of(
                "select content from partners.document where name = 'guide.pdf'",
                "select content from partners.request_file where name = 'plan.pdf'",
                "select p.content from partners.logo l join directory.picture p using (sha256)")) {
            assertThat(bytes(target, file)).isEqualTo(bytes(source(), file)).isNotEmpty();
        }
        assertThat(bytes(target, "select content from partners.document where name = 'guide.pdf'"))
                .isEqualTo(PDF);
    }

    private static byte[] bytes(DataSource database, String query) throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(query)) {
            assertThat(rows.next()).as(query).isTrue();
            return rows.getBytes(1);
        }
    }

    @Test
    void a_restored_database_takes_new_rows_and_keeps_its_rules() throws Exception {
        var target = TestDatabase.createEmpty().dataSource();
        Restore.run(target, backup, false);

        try (var connection = target.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("insert into accounts.person (email) values ('nouvelle@example.org')");
            assertThatThrownBy(() -> statement.execute(
                            "insert into accounts.membership (person_id, structure_id, role) values (-1, -1, 'owner')"))
                    .hasMessageContaining("foreign key");
            try (var rows = statement.executeQuery("select count(*) from pg_trigger where tgenabled = 'D'")) {
                rows.next();
                assertThat(rows.getInt(1)).isZero();
            }
        }
    }

    @Test
    void a_backup_of_before_the_last_migrations_is_migrated_with_its_data() throws IOException {
        var target = TestDatabase.createEmpty().dataSource();
        var older = TestDatabase.createEmpty().dataSource();
        Restore.run(older, backup, false);
        execute(older, "drop table directory.not_duplicate");
        execute(older, "delete from public.databasechangelog where id = 'review-duplicates'");
        var file = folder.resolve("older.backup");
        Backup.write(older, file);

        Restore.run(target, file, false);

        var restored = Backup.write(target, folder.resolve("older-again.backup"));
        assertThat(restored.changesets()).containsExactlyInAnyOrderElementsOf(written.changesets());
        assertThat(byName(restored).get("directory.structure"))
                .isEqualTo(byName(written).get("directory.structure"));
    }

    @Test
    void a_file_that_was_cut_off_is_refused() throws IOException {
        var bytes = Files.readAllBytes(backup);
        for (var part : new int[] {0, 1_000, bytes.length / 2, bytes.length - 1}) {
            var cut = folder.resolve("cut-" + part);
            Files.write(cut, Arrays.copyOf(bytes, part));
            refused(cut, "cut off");
        }
    }

    @Test
    void a_file_that_was_changed_is_refused() throws IOException {
        refused(changed("tables/accounts.person", text -> text.replace("example.org", "example.com")), "changed");
        refused(changed("manifest.json", text -> text.replace("\"rows\" : 1", "\"rows\" : 2")), "changed");
        refused(changed("manifest.json", _ -> "{"), "changed");
    }

    @Test
    void something_else_is_refused() throws IOException {
        var text = Files.writeString(folder.resolve("text"), "not a backup", StandardCharsets.UTF_8);

        refused(text, "no whole backup");
        refused(folder.resolve("missing"), "no whole backup");
    }

    @Test
    void a_backup_of_a_newer_version_is_refused() throws IOException {
        refused(changed("manifest.json", text -> text.replace("\"format\" : 1", "\"format\" : 2")), "newer version");
        refused(
                changed("manifest.json", text -> text.replace("::accounts-people::", "::accounts-of-tomorrow::")),
                "newer version");
    }

    @Test
    void names_in_the_file_are_not_run_as_statements() throws IOException {
        refused(
                changed(
                        "manifest.json",
                        text -> text.replace("\"last_name\"", "\"x\"")
                                .replace("\"email\"", "\"email) from stdin; drop schema accounts; --\"")),
                "changed");
    }

    @Test
    void a_database_that_holds_something_is_replaced_only_when_told_to() throws IOException {
        var target = TestDatabase.create().dataSource();

        assertThatThrownBy(() -> Restore.run(target, backup, false))
                .isInstanceOf(UnusableBackup.class)
                .hasMessageContaining("--replace");
        Restore.run(target, backup, true);

        assertThat(byName(Backup.write(target, folder.resolve("replaced.backup"))))
                .isEqualTo(byName(written));
    }

    @Test
    void what_the_site_uses_is_not_replaced() {
        try (var used = MODULES.get(DataSource.class).getConnection()) {
            assertThat(used.isValid(1)).isTrue();
            assertThatThrownBy(() -> Restore.run(source(), backup, true))
                    .isInstanceOf(UnusableBackup.class)
                    .hasMessageContaining("stop the site");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_backup_is_for_its_owner_s_eyes_and_never_overwrites_another() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)))
                .isEqualTo("rw-------");
        assertThatThrownBy(() -> Backup.write(source(), backup)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(folder.resolve("vitrine.backup.part")).doesNotExist();
    }
}
