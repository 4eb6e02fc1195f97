package fr.vitrine.frontend.backoffice.missions;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import fr.vitrine.frontend.OfficeViewTest;
import fr.vitrine.frontend.ui.Texts;
import fr.vitrine.kernel.Actor;
import fr.vitrine.volunteers.Mission;
import fr.vitrine.volunteers.MissionFilter;
import fr.vitrine.volunteers.MissionState;
import fr.vitrine.volunteers.Missions;
import fr.vitrine.volunteers.imports.MissionSources;
import fr.vitrine.volunteers.imports.UnreadableFeed.Reason;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class MissionImportsViewTest extends OfficeViewTest {

    private static final String ADDRESS = "gestion/missions/imports";
    private static final String NAME = "Réseau d’essai";

    @Autowired
    private MissionSources sources;

    @Autowired
    private Missions missions;

    @Autowired
    private Texts texts;

    /** Other tests count what the samples have. */
    @AfterEach
    void forget() {
        sources.list(Actor.OPERATOR).stream()
                .filter(source -> source.name().equals(NAME))
                .forEach(source -> sources.remove(Actor.OPERATOR, source.id()));
        brought().forEach(mission -> missions.moveByFeed(Actor.OPERATOR, mission.id(), MissionState.DRAFT));
    }

    private List<Mission> brought() {
        return missions
                .list(
                        Actor.OPERATOR,
                        new MissionFilter("Importée", MissionState.SUBMITTED, false, MissionFilter.Order.UPDATED, true),
                        0,
                        10)
                .stream()
                .toList();
    }

    private void add(String address) {
        open(ADDRESS);
        _click(button("Ajouter un flux"));
        var dialog = _get(Dialog.class);
        _setValue(_get(dialog, TextField.class, spec -> spec.withLabel("Nom du réseau")), NAME);
        _setValue(_get(dialog, TextField.class, spec -> spec.withLabel("Adresse")), address);
        _click(_get(dialog, Button.class, spec -> spec.withText("Ajouter un flux")));
    }

    private static void upload(String file) {
        UploadKt._upload(_get(Upload.class), "missions.xml", "text/xml", file.getBytes(StandardCharsets.UTF_8));
    }

    private static String mission(String id, String title) {
        return "<mission><title>" + title + "</title><clientId>" + id + "</clientId><description>Aider.</description>"
                + "<applicationUrl>https://reseau.example/" + id + "</applicationUrl><domain>sport</domain>"
                + "<organizationName>Le Panier partagé</organizationName>"
                + "<addresses><address><city>Frévent</city></address></addresses></mission>\n";
    }

    @Test
    void a_feed_is_shown_before_it_is_taken_in_with_the_line_of_what_is_refused() {
        add("");
        upload("<source>\n" + mission("vue-1", "Importée hier") + mission("vue-2", "Seul") + "</source>");

        assertThat(page().text())
                .contains("Ce qu’apporterait « Réseau d’essai »")
                .contains("Nouvelles : 1 · changées : 0 · disparues : 0 · identiques : 0 · refusées : 1")
                .contains("Le titre a moins de deux mots");
        assertThat(page().select("tr:contains(Seul) td").get(1).text()).isEqualTo("3");
        assertThat(brought()).isEmpty();
        _click(button("Appliquer"));

        assertThat(brought())
                .singleElement()
                .satisfies(mission -> assertThat(mission.appliedElsewhere()).isEqualTo("https://reseau.example/vue-1"));
        upload("<source>" + mission("vue-1", "Importée hier") + "</source>");
        assertThat(page().text()).contains("identiques : 1");
        assertThat(_find(Button.class, spec -> spec.withText("Appliquer"))).isEmpty();
    }

    @Test
    void an_address_within_ones_own_network_and_what_is_no_feed_are_refused_in_words() {
        add("http://169.254.169.254/missions.xml");
        _click(button("Regarder"));
        assertThat(page().select(".hint--error").text())
                .contains("seules les adresses publiques en http ou https le sont");
    }

    @ParameterizedTest
    @EnumSource
    void every_reason_is_told_in_both_languages(Reason reason) {
        var key = "missionimports.problem." + reason.name().toLowerCase(Locale.ROOT);
        for (var locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertThat(texts.getTranslation(key, locale)).doesNotContain(key).isNotBlank();
        }
    }
}
