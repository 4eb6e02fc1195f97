package fr.vitrine.frontend.publicsite.structure;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.correspondence.report.ReportKind;
import fr.vitrine.frontend.publicsite.Mail;
import fr.vitrine.frontend.publicsite.PageParts;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Markup;
import fr.vitrine.frontend.ui.QrCode;
import java.util.List;

/** What can be done with the page itself: pass it on, print it, keep it, put it right. */
final class PageTools {

    private PageTools() {}

    /** The tools, and what stands in their place on paper. */
    static List<El> of(StructurePage page) {
        var code = QrCode.svg(page.address(), page.t("structure.qr"));
        var tools = el("div", "page-tools")
                .with(
                        share(page, code),
                        PageParts.printButton(page.t("structure.print")),
                        link("/structures/" + page.structure().slug() + ".vcf", "", icon("contact"))
                                .say(page.t("structure.vcard")),
                        PageParts.reportLink(
                                page.links(),
                                page.locale(),
                                ReportKind.STRUCTURE,
                                page.structure().slug().value()),
                        Hints.claim(page, icon("badge-check")));
        var onPaper = el("div", "print-only").with(Markup.of("div", "", code), text("p", "small", page.address()));
        return List.of(tools, onPaper);
    }

    private static El share(StructurePage page, String code) {
        var mail = link(Mail.link("", page.details().name(), page.address()), "", icon("mail"))
                .say(page.t("structure.share.mail"));
        return el("details", "", el("summary", "", icon("share-2")).say(page.t("structure.share")))
                .with(el("div", "share")
                        .with(Markup.of("div", "", code), el("div", "", text("p", "small", page.address()), mail)));
    }
}
