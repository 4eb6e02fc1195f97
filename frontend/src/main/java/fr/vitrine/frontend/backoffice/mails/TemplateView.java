package fr.vitrine.frontend.backoffice.mails;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.vitrine.correspondence.EditableTemplate;
import fr.vitrine.correspondence.Language;
import fr.vitrine.correspondence.SaveTemplateResult;
import fr.vitrine.correspondence.TemplateEditing;
import fr.vitrine.correspondence.Wording;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.backoffice.BackOfficeLayout;
import fr.vitrine.frontend.ui.El;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of one kind of mail in one language, beside the mail that they make. Administrators change them. */
@Route(value = "gestion/courriers/modeles/:key([a-z-]{1,60})/:language(fr|en)", layout = BackOfficeLayout.class)
@RolesAllowed(Area.STAFF)
class TemplateView extends PrivateView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient TemplateEditing templates;
    private final TextField subject = new TextField();
    private final TextArea body = new TextArea();
    private final El preview = el("iframe", "mail-preview");
    private final El previewSubject = text("h3", "", "");
    private String key = "";
    private transient Language language = Language.FR;
    private int version;

    TemplateView(CurrentActor current, TemplateEditing templates) {
        super(current);
        this.templates = templates;
        addClassNames("stack");
        subject.setMaxLength(Wording.MAX_SUBJECT);
        body.setMaxLength(Wording.MAX_BODY);
        subject.setValueChangeMode(ValueChangeMode.LAZY);
        body.setValueChangeMode(ValueChangeMode.LAZY);
        subject.addValueChangeListener(_ -> show());
        body.addValueChangeListener(_ -> show());
        body.setWidthFull();
        subject.setWidthFull();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        key = event.getRouteParameters().get("key").orElseThrow();
        language = Language.valueOf(
                event.getRouteParameters().get("language").orElseThrow().toUpperCase(java.util.Locale.ROOT));
        draw(templates.get(actor(), key, language));
    }

    @Override
    public String getPageTitle() {
        return t("mails.templates");
    }

    private void draw(EditableTemplate template) {
        removeAll();
        subject.setLabel(t("mails.subject"));
        body.setLabel(t("templates.body"));
        body.setHelperText(t("templates.placeholders", braces(template.placeholders())));
        take(template);
        add(
                link("/gestion/courriers/modeles", "link-more", t("mails.templates")),
                text("h1", "", t("templates.title", key, t("templates.language." + language.code()))),
                el("div", "panels")
                        .with(
                                el("section", "panel stack", subject, body).with(actions(template)),
                                el("section", "panel stack")
                                        .with(text("h2", "", t("templates.preview")), previewSubject, preview)));
        preview.attr("title", t("templates.preview")).attr("sandbox", "");
        show();
    }

    private El actions(EditableTemplate template) {
        var mayEdit = actor().isAdministrator();
        subject.setReadOnly(!mayEdit);
        body.setReadOnly(!mayEdit);
        if (!mayEdit) {
            return text("p", "muted", t("templates.administrators"));
        }
        var save = new Button(t("templates.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var reset = new Button(t("templates.reset"), _ -> {
            draw(templates.reset(actor(), key, language));
            Notification.show(t("templates.saved"));
        });
        reset.setEnabled(template.isChanged());
        return el("div", "view-head__actions", save, reset);
    }

    private void take(EditableTemplate template) {
        version = template.version();
        subject.setValue(template.wording().subject());
        body.setValue(template.wording().body());
    }

    private Wording wording() {
        return new Wording(subject.getValue(), body.getValue());
    }

    private void show() {
        var mail = templates.preview(actor(), key, language, wording());
        previewSubject.setText(mail.subject());
        preview.attr("srcdoc", mail.html());
    }

    private void save() {
        body.setInvalid(false);
        switch (templates.save(actor(), key, language, version, wording())) {
            case SaveTemplateResult.Saved(var saved) -> {
                draw(saved);
                Notification.show(t("templates.saved"));
            }
            case SaveTemplateResult.Conflict(var now) -> {
                version = now.version();
                refuse(t("templates.conflict", now.wording().subject()));
            }
            case SaveTemplateResult.UnknownPlaceholders(var names) -> refuse(t("templates.unknown", braces(names)));
            case SaveTemplateResult.MissingPlaceholders(var names) -> refuse(t("templates.missing", braces(names)));
            case SaveTemplateResult.BadLength() -> refuse(t("templates.length"));
        }
    }

    private void refuse(String why) {
        body.setErrorMessage(why);
        body.setInvalid(true);
        body.focus();
    }

    private static String braces(Set<String> names) {
        return names.stream().map(name -> "{" + name + "}").collect(Collectors.joining(", "));
    }
}
