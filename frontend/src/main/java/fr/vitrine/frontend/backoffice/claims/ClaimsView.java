package fr.vitrine.frontend.backoffice.claims;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.Route;
import fr.vitrine.directory.review.Claim;
import fr.vitrine.directory.review.Claims;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.backoffice.BackOfficeLayout;
import fr.vitrine.frontend.backoffice.claims.ClaimFacts.Facts;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Moments;
import fr.vitrine.frontend.ui.ReasonDialog;
import fr.vitrine.kernel.MemberRole;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;

/** Who says that a structure is theirs, where neither their address nor an owner has settled it; the oldest first. */
@Route(value = "gestion/demandes-de-fiche", layout = BackOfficeLayout.class)
@RolesAllowed(Area.STAFF)
class ClaimsView extends PrivateView {

    private static final long serialVersionUID = 1L;

    private final transient Claims claims;
    private final transient ClaimFacts facts;
    private final El count = text("span", "view-head__count", "");
    private final El list = el("div", "stack");

    ClaimsView(CurrentActor current, Claims claims, ClaimFacts facts) {
        super(current);
        this.claims = claims;
        this.facts = facts;
        addClassNames("stack", "review");
        var title =
                el("h1", "").say(t("office.section.demandes-de-fiche") + " ").with(count);
        add(el("div", "view-head", title), text("p", "muted", t("claims.about")), list);
        draw();
    }

    private void draw() {
        var waiting = claims.waiting(actor());
        count.setText(String.valueOf(waiting.size()));
        list.removeAll();
        if (waiting.isEmpty()) {
            list.add(el("div", "empty-state", icon("flag"), text("p", "", t("claims.empty"))));
        }
        list.withAll(waiting.stream().map(this::panel).toList());
    }

    private El panel(Claim claim) {
        var known = facts.of(actor(), claim);
        var role = roles(known);
        var message = claim.message();
        return el("article", "panel stack")
                .with(
                        el("div", "view-head")
                                .with(
                                        el("h2", "")
                                                .with(link("/structures/" + known.slug(), "", claim.structureName())),
                                        text("span", "muted", Moments.inFull(claim.submittedAt(), locale()))),
                        text("p", "", t("claims.who", known.name())),
                        message == null ? text("p", "muted", t("claims.silent")) : text("blockquote", "", message),
                        proof(known),
                        role,
                        buttons(claim, known, role));
    }

    private El proof(Facts known) {
        var proof = el("dl", "pair__facts");
        fact(proof, "claims.email", known.email());
        fact(proof, "claims.structure.email", known.structureEmail());
        fact(proof, "claims.structure.website", known.structureWebsite());
        fact(proof, "claims.structure.phone", known.structurePhone());
        fact(proof, "claims.members", known.members());
        return el("div", "stack")
                .with(
                        text("h3", "", t("claims.proof")),
                        text("p", "", t(known.sameDomain() ? "claims.proof.shared" : "claims.proof.none")),
                        proof);
    }

    private void fact(El list, String key, String value) {
        list.with(text("dt", "", t(key)), text("dd", "", value.isEmpty() ? t("claims.unknown") : value));
    }

    private RadioButtonGroup<MemberRole> roles(Facts known) {
        var role = new RadioButtonGroup<MemberRole>(t("claims.role"));
        role.setItems(MemberRole.OWNER, MemberRole.CONTRIBUTOR);
        role.setItemLabelGenerator(value -> t("claims.role." + value.name().toLowerCase(Locale.ROOT)));
        role.setValue(known.members().isEmpty() ? MemberRole.OWNER : MemberRole.CONTRIBUTOR);
        return role;
    }

    private El buttons(Claim claim, Facts known, RadioButtonGroup<MemberRole> role) {
        var about = known.name() + ", " + claim.structureName();
        var approve =
                new Button(t("claims.approve"), _ -> decided(claims.approve(actor(), claim.id(), role.getValue())));
        approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        approve.setAriaLabel(t("claims.approve") + " : " + about);
        var refuse = new Button(t("claims.refuse"), _ -> askWhy(claim, about));
        refuse.setAriaLabel(t("claims.refuse") + " : " + about);
        return el("div", "view-head__actions", approve, refuse);
    }

    private void askWhy(Claim claim, String about) {
        var wording = new ReasonDialog.Wording(
                t("claims.refuse.title"),
                about,
                t("claims.reason"),
                t("claims.reason.hint"),
                t("claims.reason.missing"),
                t("claims.refuse.send"),
                t("history.cancel"));
        ReasonDialog.open(wording, Claims.MAX_MESSAGE, reason -> decided(claims.refuse(actor(), claim.id(), reason)));
    }

    private void decided(Claim claim) {
        Notification.show(t("claims.done." + claim.state().name().toLowerCase(Locale.ROOT), claim.structureName()));
        draw();
    }

    @Override
    public String getPageTitle() {
        return t("office.section.demandes-de-fiche");
    }
}
