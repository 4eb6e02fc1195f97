package fr.vitrine.frontend.publicsite.certificates;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import fr.vitrine.frontend.publicsite.NotKept;
import fr.vitrine.frontend.publicsite.PageHead;
import fr.vitrine.frontend.publicsite.PublicView;
import fr.vitrine.frontend.publicsite.SecretLimits;
import fr.vitrine.frontend.publicsite.SiteLayout;
import fr.vitrine.frontend.publicsite.missions.MissionWords;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Texts;
import fr.vitrine.volunteers.hours.Certificate;
import fr.vitrine.volunteers.hours.CertificateCode;
import fr.vitrine.volunteers.hours.Certificates;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/**
 * Says of a certificate whether it holds, to who has its code: nothing that does not stand on the paper, and nothing at all of one
 * that was revoked. It is in no list, no search engine and no cache.
 */
@Route(value = "attestation/:code", layout = SiteLayout.class)
@NotKept
class CertificateView extends PublicView {

    private static final long serialVersionUID = 1L;

    private final transient Certificates certificates;
    private final transient SecretLimits limits;
    private final transient Texts texts;

    CertificateView(Certificates certificates, SecretLimits limits, Texts texts) {
        this.certificates = certificates;
        this.limits = limits;
        this.texts = texts;
    }

    @Override
    protected void draw(BeforeEnterEvent address) {
        describe(PageHead.PLAIN.unlisted());
        setPageTitle(t("check.title"));
        var content = el("div", "page page--narrow");
        add(content);
        if (!limits.admits("certificate", VaadinRequest.getCurrent())) {
            content.with(state("clock", "wheat", "check.too-many"));
            return;
        }
        var found = address.getRouteParameters()
                .get("code")
                .flatMap(CertificateCode::parse)
                .flatMap(certificates::check);
        content.with(found.map(this::shown).orElseGet(() -> state("circle-alert", "wheat", "check.unknown")));
    }

    private El shown(Certificate paper) {
        return paper.isValid() ? valid(paper) : state("x", "brick", "check.revoked");
    }

    private El valid(Certificate paper) {
        return el("div", "certificate-check")
                .with(
                        state("circle-check", "green", "check.valid"),
                        el("dl", "facts")
                                .with(
                                        fact("check.name", paper.name()),
                                        fact("check.structure", paper.structure()),
                                        fact(
                                                "check.hours",
                                                new MissionWords(texts, locale()).duration(paper.minutes())),
                                        fact("check.period", t("check.days", day(paper.from()), day(paper.until()))),
                                        fact(
                                                "check.issued",
                                                day(paper.issuedAt().toLocalDate())),
                                        fact("check.code", paper.code().toString())),
                        text("p", "muted", t("check.compare")));
    }

    private El fact(String key, String value) {
        return el("div", "", text("dt", "", t(key)), text("dd", "", value));
    }

    private El state(String sign, String hue, String key) {
        return el("div", "state-page hue-" + hue)
                .with(
                        el("span", "tile", icon(sign)),
                        text("h1", "", t(key + ".title")),
                        text("p", "lede", t(key + ".text")));
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale())
                .format(day);
    }
}
