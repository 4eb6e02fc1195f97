package fr.vitrine.frontend.backoffice.programmes;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.vitrine.events.Programme;
import fr.vitrine.events.Publication;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.backoffice.BackOfficeLayout;
import fr.vitrine.frontend.eventdesk.EventBadge;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.kernel.ProgrammeId;
import fr.vitrine.partners.SaveResult;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/** One programme: what is said of it, its events, how much there is in it. */
@Route(value = "gestion/programmes/:id([0-9]{1,18})", layout = BackOfficeLayout.class)
@RolesAllowed(Area.STAFF)
class ProgrammeOfficeView extends PrivateView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient ProgrammeDesk desk;
    private final El alert = el("div", "").attr("role", "alert");
    private String title = "";
    private int version;

    ProgrammeOfficeView(CurrentActor current, ProgrammeDesk desk) {
        super(current);
        this.desk = desk;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            draw(desk.programmes()
                    .get(
                            actor(),
                            new ProgrammeId(
                                    event.getRouteParameters().getLong("id").orElse(0L))));
        } catch (NotFound unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void draw(Programme programme) {
        removeAll();
        alert.removeAll();
        version = programme.version();
        title = programme.details().title();
        var form = new ProgrammeForm(desk, this::actor, desk.shelf().words(locale()), programme);
        var save = new Button(t("office.programme.save"), _ -> save(programme.id(), form));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(
                el("div", "", link("/" + ProgrammesOfficeView.PATH, "", t("office.programme.back"))),
                el("div", "view-head")
                        .with(
                                text("h1", "", title).say(" ").with(EventBadge.of(programme.publication(), this::t)),
                                tools(programme)),
                alert);
        var figures = figures(programme);
        if (figures != null) {
            add(figures);
        }
        add(el("section", "panel stack", form.fields(), el("div", "form-actions", save)));
    }

    private El tools(Programme programme) {
        var tools = el("div", "view-head__actions");
        if (programme.publication() == Publication.PUBLISHED) {
            var own = new Links(locale()).programme(programme.slug());
            tools.with(
                    link(own, "button button--small", icon("eye"))
                            .attr("router-ignore", "")
                            .say(t("office.event.see")),
                    link("/programmes/" + programme.slug() + ".pdf", "button button--small", icon("download"))
                            .attr("router-ignore", "")
                            .say("PDF"),
                    set(programme, "eventdesk.unpublish", Publication.DRAFT));
        } else {
            tools.with(set(programme, "office.programme.publish", Publication.PUBLISHED));
        }
        return programme.publication() == Publication.ARCHIVED
                ? tools
                : tools.with(set(programme, "eventdesk.archive", Publication.ARCHIVED));
    }

    private Button set(Programme programme, String key, Publication publication) {
        var button =
                new Button(t(key), _ -> draw(desk.programmes().setPublication(actor(), programme.id(), publication)));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private @Nullable El figures(Programme programme) {
        if (programme.publication() != Publication.PUBLISHED) {
            return null;
        }
        var figures = desk.published().figures(programme.id());
        var told = new LinkedHashMap<String, Integer>();
        told.put("office.programme.count.events", figures.events());
        told.put("office.programme.count.times", figures.times());
        told.put("office.programme.count.organisers", figures.organisers());
        told.put("office.programme.count.communes", figures.communes());
        told.put("office.programme.count.registered", desk.registered(actor(), programme));
        var list = el("dl", "stops__figures");
        told.forEach((key, count) ->
                list.with(el("div", "", text("dt", "", t(key)), text("dd", "", Integer.toString(count)))));
        return list;
    }

    private void save(ProgrammeId id, ProgrammeForm form) {
        alert.removeAll();
        form.read().ifPresent(details -> {
            switch (desk.programmes().update(actor(), id, version, details)) {
                case SaveResult.Saved<Programme>(var now) -> {
                    Notification.show(t("office.programme.saved"));
                    draw(now);
                }
                case SaveResult.Conflict<Programme>(var current) -> {
                    version = current.version();
                    alert.add(text("p", "field__error", t("office.programme.conflict")));
                }
            }
        });
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
