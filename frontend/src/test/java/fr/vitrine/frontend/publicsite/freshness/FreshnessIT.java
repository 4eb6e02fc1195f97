package fr.vitrine.frontend.publicsite.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.correspondence.MailFilter;
import fr.vitrine.correspondence.Mails;
import fr.vitrine.directory.Structure;
import fr.vitrine.directory.Structure.Status;
import fr.vitrine.directory.Structures;
import fr.vitrine.directory.review.FreshnessReminders;
import fr.vitrine.directory.review.ReviewQueue;
import fr.vitrine.frontend.Organisations;
import fr.vitrine.frontend.SampleSite;
import fr.vitrine.frontend.web.HttpIT;
import fr.vitrine.kernel.Actor;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A reminder's links, as somebody follows them who has not signed in and runs no script. */
class FreshnessIT extends HttpIT {

    private static final Pattern LINK = Pattern.compile("/profil-a-jour/[A-Za-z0-9_.-]+");

    @Autowired
    private Structures structures;

    @Autowired
    private FreshnessReminders reminders;

    @Autowired
    private ReviewQueue queue;

    @Autowired
    private Mails mails;

    @Test
    void still_right_counts_once_the_button_is_pressed() {
        var structure = reminded("Le Verger partagé");
        var link = links().get(0);
        assertThat(text(link)).contains("Le Verger partagé", "Oui, tout est juste");
        assertThat(structures.get(Actor.OPERATOR, structure.id()).details().confirmedOn())
                .as("looking at the link does not answer")
                .isEqualTo(structure.details().confirmedOn());
        assertThat(answer(link)).endsWith("/profil-a-jour/merci?reponse=still-right");
        assertThat(structures.get(Actor.OPERATOR, structure.id()).details().confirmedOn())
                .isEqualTo(SampleSite.NOW.toLocalDate());
        assertThat(answer(link)).endsWith("reponse=before");
    }

    @Test
    void correcting_leads_to_the_form() {
        var structure = reminded("La Cidrerie");
        assertThat(answer(links().get(1))).endsWith("/mon-espace/structures/" + structure.id());
    }

    @Test
    void a_closure_waits_for_staff() {
        var structure = reminded("Le Moulin fermé");
        assertThat(answer(links().get(2))).endsWith("reponse=closed");
        assertThat(queue.list(Actor.OPERATOR, ReviewQueue.Filter.WAITING, ReviewQueue.Sort.NEWEST, 0, 10)
                        .items())
                .anyMatch(item -> item.proposal().structure().equals(structure.id()));
        assertThat(structures.get(Actor.OPERATOR, structure.id()).status()).isEqualTo(Status.PUBLISHED);
    }

    @Test
    void a_wrong_link_helps_and_is_kept_by_nobody() {
        var page = get("/profil-a-jour/faux.jeton.quelconque-qui-ne-dit-rien");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(document(page).text()).contains("Ce lien ne fonctionne plus");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer("/profil-a-jour/faux")).endsWith("/profil-a-jour/perime");
    }

    private Structure reminded(String name) {
        var structure = Organisations.save(structures, Organisations.rich(name), Status.PUBLISHED);
        assertThat(reminders.remind(Actor.OPERATOR, List.of(structure.id()))).containsExactly(structure.id());
        return structure;
    }

    /** Of the newest reminder, in the order of the mail. */
    private List<String> links() {
        var newest = mails.list(Actor.OPERATOR, MailFilter.ALL, 0, 1).getFirst();
        return LINK.matcher(mails.get(Actor.OPERATOR, newest.id())
                        .text()
                        .orElseThrow()
                        .plain())
                .results()
                .map(match -> match.group())
                .distinct()
                .toList();
    }

    private String answer(String link) {
        var token = link.substring("/profil-a-jour/".length());
        return submit("/profil-a-jour", Map.of("jeton", token))
                .headers()
                .firstValue("Location")
                .orElse("");
    }
}
