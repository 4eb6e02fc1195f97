package fr.vitrine.frontend.backoffice.events;

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
import fr.vitrine.events.Event;
import fr.vitrine.events.Events;
import fr.vitrine.events.Publication;
import fr.vitrine.events.imports.EventSources;
import fr.vitrine.events.imports.UnreadableCalendar.Reason;
import fr.vitrine.frontend.OfficeViewTest;
import fr.vitrine.frontend.ui.Texts;
import fr.vitrine.kernel.Actor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class EventImportsViewTest extends OfficeViewTest {

    private static final String ADDRESS = "gestion/evenements/imports";
    private static final String NAME = "Agenda d’essai";

    @Autowired
    private EventSources sources;

    @Autowired
    private Events events;

    @Autowired
    private Texts texts;

    /** Other tests count what the samples have. */
    @AfterEach
    void forget() {
        sources.list(Actor.OPERATOR).stream()
                .filter(source -> source.name().equals(NAME))
                .forEach(source -> sources.remove(Actor.OPERATOR, source.id()));
        brought().forEach(event -> events.setPublication(Actor.OPERATOR, event.id(), Publication.ARCHIVED));
    }

    private List<Event> brought() {
        return events.list(Actor.OPERATOR).stream()
                .filter(event -> event.details().title().startsWith("Importé"))
                .filter(event -> event.publication() != Publication.ARCHIVED)
                .toList();
    }

    private void add(String address) {
        open(ADDRESS);
        _click(button("Ajouter un agenda"));
        var dialog = _get(Dialog.class);
        _setValue(_get(dialog, TextField.class, spec -> spec.withLabel("Nom")), NAME);
        _setValue(_get(dialog, TextField.class, spec -> spec.withLabel("Adresse")), address);
        _click(_get(dialog, Button.class, spec -> spec.withText("Ajouter un agenda")));
    }

    private static void upload(String file) {
        UploadKt._upload(_get(Upload.class), "agenda.ics", "text/calendar", file.getBytes(StandardCharsets.UTF_8));
    }

    private static String calendar(String... entries) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Test//FR\r\n" + String.join("", entries)
                + "END:VCALENDAR\r\n";
    }

    private static String entry(String uid, String title, String more) {
        return "BEGIN:VEVENT\r\nUID:" + uid + "\r\nDTSTAMP:20261101T100000Z\r\nSUMMARY:" + title
                + "\r\nDTSTART;TZID=Europe/Paris:20271205T140000\r\nDTEND;TZID=Europe/Paris:20271205T170000\r\n" + more
                + "END:VEVENT\r\n";
    }

    @Test
    void a_file_is_shown_before_it_is_taken_in_and_only_what_is_new_of_it_is_offered_again() {
        add("");
        upload(calendar(entry("1@x", "Importé un", ""), entry("2@x", "Importé deux", "RRULE:FREQ=SECONDLY\r\n")));

        assertThat(page().text())
                .contains("Ce qu’apporterait « Agenda d’essai »")
                .contains("Nouveaux : 1 · changés : 0 · identiques : 0 · refusés : 1")
                .contains("Ces dates ne se comprennent pas, ou se répètent dans la journée");
        assertThat(brought()).isEmpty();
        _click(button("Importer"));

        assertThat(brought())
                .singleElement()
                .satisfies(event -> assertThat(event.publication()).isEqualTo(Publication.PROPOSED));
        upload(calendar(entry("1@x", "Importé un", "")));
        assertThat(page().text()).contains("Nouveaux : 0 · changés : 0 · identiques : 1 · refusés : 0");
        assertThat(_find(Button.class, spec -> spec.withText("Importer"))).isEmpty();
    }

    @Test
    void an_address_within_ones_own_network_is_refused_in_words_and_what_is_no_address_stays_in_the_dialog() {
        add("http://169.254.169.254/agenda.ics");
        _click(button("Regarder"));
        assertThat(page().select(".hint--error").text())
                .contains("seules les adresses publiques en http ou https le sont");

        add("javascript:alert(1)");
        assertThat(_get(_get(Dialog.class), TextField.class, spec -> spec.withLabel("Adresse"))
                        .isInvalid())
                .isTrue();
    }

    @Test
    void what_is_no_calendar_is_said_and_nothing_is_offered() {
        add("");
        upload("BEGIN:VCALENDAR\r\n" + "BEGIN:VEVENT\r\n".repeat(50_000));
        assertThat(page().select(".hint--error").text()).contains("Ce fichier n’est pas dans le format annoncé.");
        upload(calendar(entry("x@x", "Importé", "").repeat(2_001)));
        assertThat(page().select(".hint--error").text()).contains("trop d’entrées");
        assertThat(_get(Upload.class).getMaxFileSize()).isEqualTo(5 << 20);
    }

    @ParameterizedTest
    @EnumSource
    void every_reason_is_told_in_both_languages(Reason reason) {
        var key = "eventimports.problem." + reason.name().toLowerCase(Locale.ROOT);
        assertThat(texts.getTranslation(key, Locale.FRENCH)).endsWith(".");
        assertThat(texts.getTranslation(key, Locale.ENGLISH))
                .endsWith(".")
                .isNotEqualTo(texts.getTranslation(key, Locale.FRENCH));
    }

    @Test
    void who_is_not_of_the_staff_finds_no_such_page() {
        signInAsPasserBy();
        assertThat(open(ADDRESS).select("main").text()).doesNotContain("Importer des événements");
    }
}
