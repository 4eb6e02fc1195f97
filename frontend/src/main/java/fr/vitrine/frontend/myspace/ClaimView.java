package fr.vitrine.frontend.myspace;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.vitrine.directory.PublishedStructures;
import fr.vitrine.directory.PublishedStructures.Lookup;
import fr.vitrine.directory.Structure;
import fr.vitrine.directory.review.Claims;
import fr.vitrine.directory.review.Claims.ClaimResult;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.myspace.profile.Section;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.kernel.Slug;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;

/** "This is my structure": proven by the person's address, else asked of whoever decides. */
@Route(value = "mon-espace/revendiquer/:slug", layout = MySpaceLayout.class)
@RolesAllowed(Area.PERSON)
class ClaimView extends PrivateView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient PublishedStructures published;
    private final transient Claims claims;
    private final transient SpaceTexts texts;
    private final TextArea message = new TextArea();
    private final El content = el("section", "panel stack");
    private String name = "";

    ClaimView(CurrentActor current, PublishedStructures published, Claims claims, SpaceTexts texts) {
        super(current);
        this.published = published;
        this.claims = claims;
        this.texts = texts;
        addClassNames("stack", "account");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var lookup = event.getRouteParameters()
                .get("slug")
                .flatMap(Slug::parse)
                .map(published::find)
                .orElseGet(Lookup.Unknown::new);
        switch (lookup) {
            case Lookup.Found(var structure) -> show(structure);
            case Lookup.Moved(var to) -> event.forwardTo("mon-espace/revendiquer/" + to);
            case Lookup.Gone _, Lookup.Unknown _ -> event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(Structure structure) {
        name = structure.details().name();
        removeAll();
        content.removeAll();
        add(el("div", "", link("/mon-espace", "", t("members.back")), text("h1", "", t("claim.title", name))), content);
        if (actor().mayEdit(structure.id())) {
            say("circle-check", "claim.member");
            content.with(open(structure));
            return;
        }
        var waiting = claims.mine(actor()).stream()
                .filter(claim -> claim.structure().equals(structure.id()))
                .findFirst();
        waiting.ifPresent(claim -> content.with(text(
                "p",
                "badge badge--wait",
                t(
                        "claim.state." + claim.state().name().toLowerCase(Locale.ROOT),
                        texts.in(locale()).day(claim.submittedAt())))));
        form(structure);
    }

    private void form(Structure structure) {
        message.setLabel(t("claim.message"));
        message.setHelperText(t("claim.message.help"));
        message.setMaxLength(Claims.MAX_MESSAGE);
        message.setWidthFull();
        message.setMinRows(4);
        var send = new Button(t("claim.send"), _ -> claim(structure));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        content.with(text("p", "", t("claim.text")), message, el("div", "form-actions", send));
    }

    private void claim(Structure structure) {
        var result = claims.claim(actor(), structure.id(), message.getValue());
        content.removeAll();
        switch (result) {
            case ClaimResult.Proven _ -> {
                say("circle-check", "claim.proven");
                content.with(open(structure));
            }
            case ClaimResult.AlreadyMember _ -> {
                say("circle-check", "claim.member");
                content.with(open(structure));
            }
            case ClaimResult.Waiting _ -> say("clock", "claim.waiting");
            case ClaimResult.TooMany _ -> say("triangle-alert", "claim.many");
        }
    }

    private void say(String sign, String key) {
        content.with(el("p", "note", icon(sign), text("span", "", t(key))).attr("role", "status"));
    }

    /** Loads a page: the session learns with it what the person may do from now on. */
    private El open(Structure structure) {
        return el("p", "")
                .with(link(Section.formOf(structure.id()), "button button--primary", icon("pencil"))
                        .say(t("mine.edit"))
                        .flag("router-ignore", true));
    }

    @Override
    public String getPageTitle() {
        return t("claim.title", name);
    }
}
