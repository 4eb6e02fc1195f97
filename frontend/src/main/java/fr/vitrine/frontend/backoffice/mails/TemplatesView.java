package fr.vitrine.frontend.backoffice.mails;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.router.Route;
import fr.vitrine.correspondence.EditableTemplate;
import fr.vitrine.correspondence.TemplateEditing;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.backoffice.BackOfficeLayout;
import fr.vitrine.frontend.ui.El;
import jakarta.annotation.security.RolesAllowed;

/** All kinds of mail, each in both languages. */
@Route(value = "gestion/courriers/modeles", layout = BackOfficeLayout.class)
@RolesAllowed(Area.STAFF)
class TemplatesView extends PrivateView {

    private static final long serialVersionUID = 1L;

    TemplatesView(CurrentActor current, TemplateEditing templates) {
        super(current);
        addClassNames("stack");
        add(
                text("h1", "", t("office.section.courriers")),
                MailNavigation.of(MailNavigation.TEMPLATES, key -> t(key)),
                text("p", "muted", t("templates.text")),
                el("ul", "plain-list stack")
                        .withAll(templates.list(actor()).stream().map(this::row).toList()));
    }

    @Override
    public String getPageTitle() {
        return t("mails.templates");
    }

    private El row(EditableTemplate template) {
        var address = "/gestion/courriers/modeles/" + template.key() + "/"
                + template.language().code();
        return el("li", "panel mail-template")
                .with(
                        link(address, "", template.wording().subject()),
                        el("p", "mail-template__facts")
                                .with(
                                        text(
                                                "span",
                                                "badge",
                                                t("templates.language."
                                                        + template.language().code())),
                                        template.isChanged()
                                                ? text("span", "badge badge--info", t("templates.changed"))
                                                : null,
                                        text("span", "muted", template.key())));
    }
}
