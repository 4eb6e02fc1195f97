package fr.vitrine.frontend.backoffice.territory;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.Route;
import fr.vitrine.accounts.People;
import fr.vitrine.directory.SiteLogos;
import fr.vitrine.directory.importing.SampleStructures;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.backoffice.BackOfficeLayout;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Moments;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.territory.SettingsResult;
import fr.vitrine.territory.SiteSettings;
import fr.vitrine.territory.TerritorySettings;
import fr.vitrine.territory.TerritorySettings.Version;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The settings of the site. What is saved is shown at once; what was set before can be taken up again. */
@Route(value = "gestion/territoire", layout = BackOfficeLayout.class)
@RolesAllowed(Area.ADMINISTRATOR)
class TerritoryView extends PrivateView {

    private static final long serialVersionUID = 1L;

    private final transient TerritorySettings settings;
    private final transient People people;
    private final transient LogoField.Desk logos;
    private final El form = el("div", "");
    private final El alert = el("div", "").attr("role", "alert");
    private final El versions = el("div", "");
    private transient SettingsFields fields;
    private int version;

    TerritoryView(
            CurrentActor current,
            TerritorySettings settings,
            People people,
            SampleStructures samples,
            SiteLogos logos) {
        super(current);
        this.settings = settings;
        this.people = people;
        this.logos = new LogoField.Desk(logos, this::actor);
        addClassNames("stack", "settings");
        var now = settings.current(actor());
        version = now.number();
        fields = fields(now.settings());
        var save = new Button(t("territory.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(
                text("h1", "", t("office.section.territoire")),
                text("p", "muted", t("territory.about")),
                new SamplePanel(samples, this::actor),
                form,
                alert,
                el("div", "settings__save", save),
                versions);
        drawVersions();
    }

    private SettingsFields fields(SiteSettings shown) {
        var drawn = new SettingsFields(this::t, shown, logos);
        form.removeAll();
        form.add(drawn.form());
        return drawn;
    }

    private void save() {
        alert.removeAll();
        switch (settings.save(actor(), version, fields.read())) {
            case SettingsResult.Saved(var number) -> {
                version = number;
                fields = fields(settings.current(actor()).settings());
                Notification.show(t("territory.saved"));
                drawVersions();
            }
            case SettingsResult.Conflict _ -> {
                alert.add(text("p", "sitepages__refusal", t("territory.conflict")));
                version = settings.current(actor()).number();
                drawVersions();
            }
            case SettingsResult.Invalid(var problems) -> {
                alert.add(text("p", "sitepages__refusal", t("territory.invalid", problems.size())));
                fields.mark(problems);
            }
        }
    }

    private void drawVersions() {
        var history = settings.history(actor());
        var names = people.names(
                actor(),
                history.stream().map(Version::by).filter(Objects::nonNull).collect(Collectors.toSet()));
        versions.removeAll();
        versions.add(el("section", "panel stack")
                .with(
                        text("h2", "", t("sitepages.history")),
                        text("p", "muted", t("sitepages.history.about")),
                        el("ol", "sitepages__versions")
                                .withAll(history.stream()
                                        .map(entry -> line(entry, names))
                                        .toList())));
    }

    private El line(Version entry, Map<PersonId, String> names) {
        var at = entry.at();
        var by = entry.by();
        var label = at == null
                ? t("territory.configured")
                : t("sitepages.version", entry.number(), Moments.minute(at, locale()))
                        + (by == null ? "" : " — " + names.getOrDefault(by, t("history.gone")));
        var restore = new Button(t("sitepages.restore"), _ -> {
            fields = fields(entry.settings());
            Notification.show(t("sitepages.restored"));
        });
        restore.addThemeVariants(ButtonVariant.LUMO_SMALL);
        restore.setAriaLabel(t("sitepages.restore") + " : " + label);
        return el("li", "").with(text("span", "", label), restore);
    }

    @Override
    public String getPageTitle() {
        return t("office.section.territoire");
    }
}
