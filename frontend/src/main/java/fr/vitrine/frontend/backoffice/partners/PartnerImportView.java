package fr.vitrine.frontend.backoffice.partners;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.router.Route;
import fr.vitrine.directory.importing.ImportReport;
import fr.vitrine.directory.importing.ImportReport.Changed;
import fr.vitrine.directory.importing.ImportReport.Done;
import fr.vitrine.directory.importing.ImportReport.Noted;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.backoffice.BackOfficeLayout;
import fr.vitrine.frontend.backoffice.imports.FileImportView;
import fr.vitrine.frontend.backoffice.imports.Findings;
import fr.vitrine.frontend.backoffice.imports.ImportJob;
import fr.vitrine.frontend.publicsite.partners.PartnerWords;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Texts;
import fr.vitrine.partners.PartnerFileWords;
import fr.vitrine.partners.PartnerImport;
import jakarta.annotation.security.RolesAllowed;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A file of partners: uploaded, looked at, imported. Nothing is stored before the last button. */
@Route(value = "gestion/partenaires/import", layout = BackOfficeLayout.class)
@RolesAllowed(Area.STAFF)
class PartnerImportView extends FileImportView {

    static final String ADDRESS = "/gestion/partenaires/import";

    private static final long serialVersionUID = 1L;
    private static final int LISTED = 200;

    private final transient PartnerImport partners;
    private final transient Texts texts;
    private final El body = el("div", "stack");

    PartnerImportView(CurrentActor current, PartnerImport partners, Texts texts) {
        super(current);
        this.partners = partners;
        this.texts = texts;
        addClassName("stack");
        add(
                el("p", "", link("/gestion/partenaires", "", t("office.section.partenaires"))),
                el("div", "view-head", text("h1", "", getPageTitle())),
                body);
        askForFile();
    }

    @Override
    public String getPageTitle() {
        return t("office.partner.import.title");
    }

    private void askForFile() {
        forget();
        askForFile(text("p", "", t("office.partner.import.text")));
    }

    @Override
    protected void askForFile(El said) {
        var columns = String.join(", ", PartnerFileNames.shown(new PartnerWords(texts, locale())));
        body.removeAll();
        body.add(said, text("p", "muted", t("office.partner.import.columns", columns)), upload());
    }

    @Override
    protected void read(Path upload) {
        var actor = actor();
        var words = words();
        follow(look(counter -> partners.look(actor, upload, words, counter)), 0, report -> looked(upload, report));
    }

    private void looked(Path upload, ImportReport report) {
        if (report instanceof Done done) {
            showLook(upload, done);
        } else {
            refused(report);
        }
    }

    private void refused(ImportReport report) {
        forget();
        askForFile(findings(report).attr("role", "alert"));
    }

    private void follow(ImportJob<ImportReport> job, long rows, Consumer<ImportReport> done) {
        body.removeAll();
        body.add(follow(job, rows, done, this::cancelled));
    }

    private void cancelled() {
        forget();
        askForFile(text("p", "panel", t("imports.cancelled")).attr("role", "status"));
    }

    private void showLook(Path upload, Done done) {
        var number = done.created().count() + done.changed().count();
        var other = plain(t("imports.other"), this::askForFile);
        if (number > 0) {
            var run = primary(t("office.partner.import.run", number), () -> run(upload, done.rows()));
            show("office.partner.import.looked", done, buttons(run, other));
        } else {
            show("office.partner.import.nothing", done, buttons(other));
        }
    }

    private void run(Path upload, long rows) {
        var actor = actor();
        var words = words();
        follow(run(upload, counter -> partners.run(actor, upload, words, counter)), rows, this::ran);
    }

    private void ran(ImportReport report) {
        if (report instanceof Done done) {
            var register = link("/gestion/partenaires", "button", t("office.section.partenaires"));
            show("office.partner.import.done", done, buttons(register, plain(t("imports.another"), this::askForFile)));
        } else {
            refused(report);
        }
    }

    private void show(String said, Done done, El buttons) {
        body.removeAll();
        body.add(
                text("p", "", t(said, done.file())).attr("role", "status"),
                findings(done),
                list("office.partner.import.created", done.created(), name -> text("li", "", name)),
                list("office.partner.import.changed", done.changed(), this::change),
                buttons);
    }

    private El change(Changed changed) {
        var fields = changed.fields().stream()
                .map(field -> t("office.field." + field))
                .collect(Collectors.joining(", "));
        return el("li", "", text("strong", "", changed.name()))
                .with(text(
                        "span",
                        "muted",
                        " · " + t("office.partner.import.change", String.valueOf(changed.line()), fields)));
    }

    private <T> El list(String title, Noted<T> noted, Function<T, El> item) {
        var section = el("section", "stack");
        if (noted.count() == 0) {
            return section;
        }
        section.with(
                text("h2", "", t(title)),
                el("ul", "")
                        .withAll(noted.first().stream().limit(LISTED).map(item).toList()));
        if (noted.count() > LISTED) {
            section.with(text("p", "muted", t("office.partner.import.more", noted.count() - LISTED)));
        }
        return section;
    }

    private El findings(ImportReport report) {
        return new Findings(this::t, locale()).draw(report);
    }

    private PartnerFileWords words() {
        return PartnerFileNames.words(texts, locale());
    }
}
