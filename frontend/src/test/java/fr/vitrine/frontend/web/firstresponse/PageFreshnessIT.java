package fr.vitrine.frontend.web.firstresponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.vitrine.directory.Structure.Status;
import fr.vitrine.directory.Structures;
import fr.vitrine.frontend.Organisations;
import fr.vitrine.frontend.web.HttpIT;
import fr.vitrine.kernel.Actor;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

class PageFreshnessIT extends HttpIT {

    @Autowired
    private Structures structures;

    @Autowired
    private JdbcConnectionDetails database;

    @Test
    void what_is_published_edited_or_archived_shows_at_once() {
        var commune = "/communes/62767";
        assertThat(text(commune)).doesNotContain("Toute neuve");

        var saved = Organisations.save(structures, Organisations.minimal("Toute neuve"), Status.PUBLISHED);
        assertThat(text(commune)).contains("Toute neuve");

        structures.update(Actor.OPERATOR, saved.id(), saved.version(), Organisations.minimal("Plus si neuve"));
        assertThat(text(commune)).contains("Plus si neuve").doesNotContain("Toute neuve");

        structures.setStatus(Actor.OPERATOR, saved.id(), Status.ARCHIVED);
        assertThat(text(commune)).doesNotContain("Plus si neuve");
    }

    @Test
    void what_another_program_changes_in_the_database_shows_too() throws SQLException {
        var saved = Organisations.save(structures, Organisations.rich("Changée ailleurs"), Status.PUBLISHED);
        var address = "/structures/" + saved.slug();
        assertThat(text(address)).doesNotContain("Une autre accroche");

        try (var connection = DriverManager.getConnection(
                        database.getJdbcUrl(), database.getUsername(), database.getPassword());
                var update = connection.prepareStatement(
                        "update directory.structure set tagline = 'Une autre accroche' where slug = ?")) {
            update.setString(1, saved.slug().value());
            update.executeUpdate();
        }

        await().untilAsserted(() -> assertThat(text(address)).contains("Une autre accroche"));
    }
}
