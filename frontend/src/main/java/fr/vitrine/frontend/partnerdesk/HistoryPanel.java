package fr.vitrine.frontend.partnerdesk;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Moments;
import fr.vitrine.partners.PartnerHistory.Entry;
import fr.vitrine.partners.PartnerHistory.Kind;
import java.util.stream.Collectors;

/** Who did what, and when: the latest first. */
record HistoryPanel(Keeping keeping) {

    static El of(Keeping keeping) {
        return new HistoryPanel(keeping).panel();
    }

    private El panel() {
        var rows = keeping
                .desk()
                .history()
                .list(keeping.actor().get(), keeping.partner().id())
                .stream()
                .map(this::row)
                .toList();
        return el("section", "panel stack")
                .attr("aria-labelledby", "historique")
                .with(
                        text("h2", "", keeping.t("office.history")).id("historique"),
                        rows.isEmpty()
                                ? text("p", "muted", keeping.t("office.history.none"))
                                : el("ol", "people").withAll(rows));
    }

    private El row(Entry entry) {
        var who = entry.person() == null ? keeping.t("office.history.nobody") : entry.person();
        return el("li", "")
                .with(el("div", "people__who")
                        .with(
                                text(
                                        "strong",
                                        "",
                                        keeping.t(
                                                "office.history." + entry.kind().code(), subject(entry))),
                                entry.fields().isEmpty() ? null : text("span", "", fields(entry)),
                                text(
                                        "span",
                                        "muted small",
                                        Moments.day(entry.at(), keeping.words().locale(), "") + " · " + who)));
    }

    private String subject(Entry entry) {
        var subject = entry.subject();
        if (subject == null) {
            return "";
        }
        return entry.kind() == Kind.STATE ? keeping.t("office.partner.state." + subject) : subject;
    }

    private String fields(Entry entry) {
        return entry.fields().stream()
                .map(field -> keeping.t(
                        switch (entry.kind()) {
                            case OFFER_STATE -> "office.partner.state." + field;
                            case TIE_ADDED, TIE_REMOVED -> "tie.partner." + field;
                            default -> "office.field." + field;
                        }))
                .collect(Collectors.joining(", "));
    }
}
