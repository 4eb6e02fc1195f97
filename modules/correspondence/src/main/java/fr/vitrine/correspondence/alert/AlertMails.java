package fr.vitrine.correspondence.alert;

import fr.vitrine.correspondence.MailTemplate;
import fr.vitrine.correspondence.MailTemplates;
import fr.vitrine.correspondence.Outbox;
import fr.vitrine.correspondence.Site;
import fr.vitrine.correspondence.alert.AlertArea.News;
import fr.vitrine.correspondence.alert.AlertRows.Stored;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What alerts write. Confidential: who reads such a mail can begin or end one. */
@Component
class AlertMails {

    static final MailTemplate CONFIRM = new MailTemplate("alert-confirm", Set.of("alert", "link", "stop"), true);
    static final MailTemplate NEWS =
            new MailTemplate("alert-news", Set.of("alert", "count", "news", "link", "stop"), true);
    static final MailTemplates ALL = MailTemplates.of(CONFIRM, NEWS);

    /** A mail is no list: the rest is on the site. */
    private static final int TOLD = 20;
    /** Whoever asks chooses the filter's words, and may have them sent to somebody else: they lead nowhere. */
    private static final Pattern ADDRESS = Pattern.compile("\\S*(?:://|www\\.|@|\\w\\.\\p{L}{2,})\\S*");

    private final Outbox outbox;
    private final AlertLinks links;
    private final Site site;

    AlertMails(Outbox outbox, AlertLinks links, Site site) {
        this.outbox = outbox;
        this.links = links;
        this.site = site;
    }

    void askToConfirm(Stored alert, AlertArea area) {
        outbox.write(
                CONFIRM,
                alert.locale(),
                alert.email(),
                Map.of(
                        "alert", title(alert, area),
                        "link", links.confirming(alert.id(), alert.locale()),
                        "stop", links.stopping(alert.id(), alert.locale())));
    }

    void tell(Stored alert, AlertArea area, List<News> news) {
        var stop = links.stopping(alert.id(), alert.locale());
        var told = news.stream().limit(TOLD).map(one -> one.inMail(site)).collect(Collectors.joining("\n\n"));
        outbox.writeRegular(
                NEWS,
                alert.locale(),
                alert.email(),
                Map.of(
                        "alert", title(alert, area),
                        "count", Integer.toString(news.size()),
                        "news", told,
                        "link", site.address(area.address(alert.query(), alert.locale())),
                        "stop", stop),
                stop);
    }

    private static String title(Stored alert, AlertArea area) {
        return ADDRESS.matcher(area.title(alert.query(), alert.locale())).replaceAll("…");
    }
}
