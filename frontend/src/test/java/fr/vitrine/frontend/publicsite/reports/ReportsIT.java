package fr.vitrine.frontend.publicsite.reports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.correspondence.report.Report;
import fr.vitrine.correspondence.report.ReportDesk;
import fr.vitrine.frontend.web.HttpIT;
import fr.vitrine.kernel.Actor;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Reports as a browser without scripts and cookies sends them. */
class ReportsIT extends HttpIT {

    private static final String PATH = "/signaler/structure/les-paniers-de-la-ternoise";

    @Autowired
    private ReportDesk desk;

    @Test
    void a_page_leads_to_the_form_and_what_was_typed_is_kept_where_something_has_to_be_put_right() {
        assertThat(page("/structures/les-paniers-de-la-ternoise")
                        .select("a[href$=" + PATH + "]")
                        .attr("rel"))
                .isEqualTo("nofollow");
        var response = submit(PATH, Map.of("message", "Ligne 1 \"><script>", "email", "x@"));
        assertThat(response.statusCode()).isEqualTo(422);
        var page = document(response);
        assertThat(page.title()).startsWith("Erreur");
        assertThat(page.select("[role=alert] a").eachAttr("href"))
                .containsExactly("#signaler-motif", "#signaler-email");
        assertThat(page.select("textarea").text()).isEqualTo("Ligne 1 \"><script>");
        assertThat(page.select("script")).isEmpty();
    }

    @Test
    void who_reports_is_thanked_and_neither_a_session_nor_a_copy_begins() {
        var before = sessions();
        var form = get(PATH);
        assertThat(form.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(document(form).select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        var stamp = document(form).select("[name=forme]").attr("value");
        var said = "Le téléphone n’est plus le bon " + stamp.hashCode();
        var response = submit(PATH, Map.of("motif", "erreur", "message", said, "forme", stamp));
        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.headers().firstValue("Location")).contains("/signaler/merci");
        assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(sessions()).isEqualTo(before);
        assertThat(desk.waiting(Actor.OPERATOR)).extracting(Report::words).doesNotContain(said);
    }

    @Test
    void what_is_not_there_is_not_reported() {
        for (var path : new String[] {
            "/signaler/structure/inconnue", "/signaler/conversation/" + "A".repeat(43), "/signaler/personne/1"
        }) {
            assertThat(submit(path, Map.of("motif", "autre", "message", "x")).statusCode())
                    .as(path)
                    .isEqualTo(404);
            assertThat(get(path).statusCode()).as(path).isEqualTo(404);
        }
    }
}
