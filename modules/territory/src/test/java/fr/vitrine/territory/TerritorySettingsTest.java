package fr.vitrine.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vitrine.kernel.AccessDenied;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.LocalizedText;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.kernel.StaffRole;
import fr.vitrine.territory.SettingsResult.Conflict;
import fr.vitrine.territory.SettingsResult.Invalid;
import fr.vitrine.territory.SettingsResult.Problem;
import fr.vitrine.territory.SettingsResult.Reason;
import fr.vitrine.territory.SettingsResult.Saved;
import fr.vitrine.testkit.TestModules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerritorySettingsTest {

    private static final Actor ADMINISTRATOR = Actor.OPERATOR;

    private final TestModules modules = TestModules.start();
    private final TerritorySettings settings = modules.get(TerritorySettings.class);
    private final Territory territory = modules.get(Territory.class);

    private SiteSettings now;

    @BeforeEach
    void read() {
        now = settings.current(ADMINISTRATOR).settings();
    }

    @AfterEach
    void close() {
        modules.close();
    }

    private SiteSettings with(String siteName, List<String> epci, String brand, List<String> links, String email) {
        var publisher = new HashMap<>(now.publisher());
        publisher.put("email", email);
        return new SiteSettings(
                now.name(),
                now.phrases(),
                siteName,
                new LocalizedText("  Une  accroche ", ""),
                now.eyebrow(),
                now.headline(),
                now.lead(),
                now.searchesFr(),
                now.searchesEn(),
                epci,
                now.communes(),
                publisher,
                brand,
                "",
                links,
                null,
                3,
                0);
    }

    private SiteSettings named(String siteName) {
        return with(siteName, now.epci(), "", List.of(), "nous@example.org");
    }

    @Test
    void what_is_saved_holds_at_once_and_what_is_not_set_stays_as_configured() {
        var written = with(
                "Autre nom",
                List.of("200069672", "246200380"),
                "#7a1f5c",
                List.of("mastodon.example/@nous"),
                "nous@example.org");
        var before = territory.communes().size();
        assertThat(settings.save(ADMINISTRATOR, 0, written)).isEqualTo(new Saved(1));
        settings.reload();

        assertThat(territory.siteName()).isEqualTo("Autre nom");
        assertThat(territory.tagline().fr()).isEqualTo("Une accroche");
        assertThat(territory.communes().size()).isGreaterThan(before);
        assertThat(territory.colours()).containsEntry("brand", "#7a1f5c").containsKey("brand-hover");
        assertThat(territory.links()).containsExactly("https://mastodon.example/@nous");
        assertThat(territory.freshnessMonths()).hasValue(3);
        assertThat(territory.reminderDays()).isEmpty();
        assertThat(settings.history(ADMINISTRATOR))
                .extracting(TerritorySettings.Version::number)
                .containsExactly(1, 0);
    }

    @Test
    void who_saves_second_is_told() {
        settings.save(ADMINISTRATOR, 0, named("Premier"));

        assertThat(settings.save(ADMINISTRATOR, 0, named("Second"))).isInstanceOf(Conflict.class);
    }

    @Test
    void a_site_that_runs_is_not_broken_by_what_is_wrong() {
        var written = with("", List.of("000000000"), "vert", List.of("javascript:alert(1)"), "personne");

        assertThat(settings.save(ADMINISTRATOR, 0, written))
                .isEqualTo(new Invalid(List.of(
                        new Problem("siteName", Reason.MISSING),
                        new Problem("links", Reason.NOT_A_WEB_ADDRESS),
                        new Problem("epci", Reason.UNKNOWN_EPCI),
                        new Problem("publisher.email", Reason.NOT_AN_EMAIL),
                        new Problem("brand", Reason.NOT_A_COLOUR))));
        settings.reload();
        assertThat(territory.siteName()).isEqualTo(now.siteName());
    }

    @ParameterizedTest
    @CsvSource({"#14543f, true", "#7a1f5c, true", "#f2c14e, false", "#808080, false", "#ffffff, false"})
    void a_colour_must_be_legible(String colour, boolean allowed) {
        var saved = settings.save(ADMINISTRATOR, 0, with("Nom", now.epci(), colour, List.of(), "nous@example.org"));

        assertThat(saved)
                .isEqualTo(allowed ? new Saved(1) : new Invalid(List.of(new Problem("brand", Reason.LOW_CONTRAST))));
    }

    @Test
    void contrast_is_that_of_the_guidelines() {
        assertThat(BrandColours.contrast("#000000", "#ffffff")).isEqualTo(21.0);
        assertThat(BrandColours.contrast("#767676", "#ffffff")).isBetween(4.5, 4.6);
    }

    @Test
    void only_administrators_may() {
        var editor = new Actor.Person(new PersonId(1), StaffRole.EDITOR, Map.of());
        for (var nobody : List.of(Actor.VISITOR, editor)) {
            assertThatThrownBy(() -> settings.current(nobody)).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> settings.history(nobody)).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> settings.save(nobody, 0, now)).isInstanceOf(AccessDenied.class);
        }
    }
}
