package fr.vitrine.frontend.web.firstresponse;

import static fr.vitrine.db.jooq.correspondence.Tables.ALERT;
import static fr.vitrine.db.jooq.correspondence.Tables.OUTGOING_MAIL;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.frontend.web.HttpIT;
import java.util.Map;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AlertPagesIT extends HttpIT {

    private static final String EMAIL = "camille@example.org";
    private static final Pattern LINK = Pattern.compile("/alertes/(confirmer|arret)/[A-Za-z0-9_.-]+(\\?lang=en)?");

    @Autowired
    private DSLContext jooq;

    @BeforeEach
    void forget() {
        jooq.truncate(ALERT).execute();
    }

    private String link(String kind) {
        var mail = jooq.selectFrom(OUTGOING_MAIL)
                .orderBy(OUTGOING_MAIL.ID.desc())
                .limit(1)
                .fetchSingle();
        return LINK.matcher(mail.getBodyText())
                .results()
                .filter(found -> found.group(1).equals(kind))
                .map(found -> found.group())
                .findFirst()
                .orElseThrow();
    }

    private void ask(String page) {
        var form = page(page).expectFirst("form.alert-form");
        var sent = submit(
                form.attr("action"),
                Map.of(
                        "liste", form.expectFirst("[name=liste]").val(),
                        "filtre", form.expectFirst("[name=filtre]").val(),
                        "email", EMAIL));
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(status(sent.headers().firstValue("Location").orElseThrow())).isEqualTo(200);
    }

    @Test
    void an_alert_is_asked_for_confirmed_and_ended_without_a_script() {
        ask("/aides?etape=creation&besoin=pret");
        var confirm = link("confirmer");
        var shown = page(confirm);
        assertThat(shown.expectFirst("main").text()).contains("Prêt", "Création");
        assertThat(jooq.fetchSingle(ALERT).getConfirmedAt()).isNull();

        var confirmed = submit(shown.expectFirst("main form").attr("action"), Map.of());
        assertThat(confirmed.statusCode()).isEqualTo(303);
        assertThat(jooq.fetchSingle(ALERT).getConfirmedAt()).isNotNull();
        assertThat(jooq.fetchSingle(ALERT).getQuery()).isEqualTo("etape=creation&besoin=pret");

        var stop = link("arret");
        var stopPage = page(stop);
        assertThat(jooq.fetchCount(ALERT)).isOne();
        assertThat(submit(stopPage.expectFirst("main form").attr("action"), Map.of())
                        .statusCode())
                .isEqualTo(303);
        assertThat(jooq.fetchCount(ALERT)).isZero();
        assertThat(page(stop).expectFirst("h1").text()).isEqualTo("Cette alerte est arrêtée");
    }

    @Test
    void a_mail_program_ends_it_with_one_request_and_is_led_nowhere() {
        ask("/porteurs-de-projet/resultats?etape=creation&lang=en");
        var stop = link("arret");
        assertThat(stop).endsWith("?lang=en");
        var answer = submit(stop, Map.of("List-Unsubscribe", "One-Click"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(jooq.fetchCount(ALERT)).isZero();
    }

    @Test
    void what_is_wrong_is_said_beside_the_field_and_what_was_typed_is_kept() {
        var answer =
                submit("/alertes", Map.of("liste", "aides", "filtre", "etape=creation", "email", "camille<script>"));
        assertThat(answer.statusCode()).isEqualTo(422);
        var input = document(answer).expectFirst("#alerte-email");
        assertThat(input.val()).isEqualTo("camille<script>");
        assertThat(input.attr("aria-describedby")).isEqualTo("alerte-email-erreur");
        assertThat(document(answer).expectFirst("[name=filtre]").val()).isEqualTo("etape=creation");
    }

    @Test
    void forged_links_and_unknown_lists_lead_nowhere() {
        assertThat(submit("/alertes", Map.of("liste", "rien", "email", EMAIL)).statusCode())
                .isEqualTo(404);
        assertThat(submit("/alertes/confirmer/abc.def.ghijklmnopqrstuv", Map.of())
                        .statusCode())
                .isEqualTo(410);
        assertThat(submit("/alertes/arret/abc.def.ghijklmnopqrstuv", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(status("/alertes?liste=rien")).isEqualTo(404);
        assertThat(get("/alertes/arret/abc.def.ghijklmnopqrstuv").headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
    }
}
