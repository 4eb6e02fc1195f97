package fr.vitrine.frontend.backoffice.partners;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.Route;
import fr.vitrine.directory.importing.ImportReport;
import fr.vitrine.directory.importing.ImportReport.Changed;
import fr.vitrine.directory.importing.ImportReport.Done;
import fr.vitrine.directory.importing.ImportReport.Noted;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.backoffice.BackOfficeLayout;
import fr.vitrine.frontend.backoffice.imports.Findings;
import fr.vitrine.frontend.backoffice.imports.ImportUpload;
import fr.vitrine.frontend.publicsite.partners.PartnerWords;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Texts;
import fr.vitrine.partners.PartnerFileWords;
import fr.vitrine.partners.PartnerImport;
import jakarta.annotation.security.RolesAllowed;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A file of partners: uploaded, looked at, imported. Nothing is stored before the last button. */
@Route(value = "gestion/partenaires/import", layout = BackOfficeLayout.class)
@RolesAllowed(Area.STAFF)
class PartnerImportView extends PrivateView {

    static final String ADDRESS = "/gestion/partenaires/import";

    private static final long serialVersionUID = 1L;
    private static final int LISTED = 200;

    private final transient PartnerImport partners;
    private final transient Texts texts;
    private final El body = el("div", "stack");
    private transient @Nullable Path file;

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
        askForFile(null);
    }

    private void askForFile(@Nullable Component said) {
        forget();
        var columns = String.join(", ", PartnerFileNames.shown(new PartnerWords(texts, locale())));
        var upload = ImportUpload.create(
                this::t,
                this::received,
                why -> askForFile(
                        el("div", "hint hint--error", text("p", "", why)).attr("role", "alert")));
        body.removeAll();
        if (said != null) {
            body.add(said);
        }
        body.add(
                text("p", "", t("office.partner.import.text")),
                text("p", "muted", t("office.partner.import.columns", columns)),
                upload);
    }

    /** @param upload alone in a folder that goes with it */
    void received(Path upload) {
        file = upload;
        var report = partners.look(actor(), upload, words());
        if (report instanceof Done done) {
            showLook(upload, done);
        } else {
            var findings = findings(report).attr("role", "alert");
            askForFile(findings);
        }
    }

    private void showLook(Path upload, Done done) {
        var number = done.created().count() + done.changed().count();
        var other = new Button(t("imports.other"), _ -> askForFile());
        var buttons = el("div", "import-buttons");
        if (number > 0) {
            var run = new Button(t("office.partner.import.run", number), _ -> run(upload));
            run.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            run.setDisableOnClick(true);
            buttons.with(run);
        }
        show(number > 0 ? "office.partner.import.looked" : "office.partner.import.nothing", done, buttons.with(other));
    }

    private void run(Path upload) {
        var report = partners.run(actor(), upload, words());
        forget();
        if (report instanceof Done done) {
            show(
                    "office.partner.import.done",
                    done,
                    el("div", "import-buttons", link("/gestion/partenaires", "button", t("office.section.partenaires")))
                            .with(new Button(t("imports.another"), _ -> askForFile())));
        } else {
            askForFile(findings(report).attr("role", "alert"));
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

    /** Of what was uploaded. */
    private void forget() {
        if (file != null) {
            ImportUpload.delete(file);
            file = null;
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        forget();
    }
}
