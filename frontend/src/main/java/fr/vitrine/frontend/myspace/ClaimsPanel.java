package fr.vitrine.frontend.myspace;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import fr.vitrine.directory.review.Claim;
import fr.vitrine.directory.review.Claims;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.ReasonDialog;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.MemberRole;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Where an owner lets in, or not, whoever says that the structure is theirs, too. */
final class ClaimsPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final transient SpaceWords words;
    private final transient Claims claims;
    private final transient Supplier<Actor> actor;
    private final transient Runnable changed;

    /** @param waiting at least one */
    ClaimsPanel(SpaceWords words, Claims claims, Supplier<Actor> actor, List<Claim> waiting, Runnable changed) {
        this.words = words;
        this.claims = claims;
        this.actor = actor;
        this.changed = changed;
        addClassNames("panel", "stack");
        add(
                text("h2", "", words.t("members.claims")).id("members-claims"),
                text("p", "", words.t("members.claims.about")),
                el("ul", "people").withAll(waiting.stream().map(this::row).toList()));
        getElement().setAttribute("aria-labelledby", "members-claims");
    }

    private El row(Claim claim) {
        var claimant = claims.claimant(actor.get(), claim.id());
        var email = claimant.email().value();
        var who = el("div", "people__who")
                .with(
                        text("strong", "", claimant.name()),
                        claimant.name().equals(email) ? null : text("span", "muted small", email),
                        text("span", "muted small", words.t("members.claims.since", words.day(claim.submittedAt()))),
                        claim.message() == null ? null : text("blockquote", "", claim.message()));
        return el("li", "").with(who, decision(claim, claimant.name()));
    }

    private El decision(Claim claim, String name) {
        var role = new Select<MemberRole>();
        role.setLabel(words.t("members.claims.role"));
        role.setItems(MemberRole.CONTRIBUTOR, MemberRole.OWNER);
        role.setItemLabelGenerator(one -> words.t("members.role." + one.name().toLowerCase(Locale.ROOT)));
        role.setValue(MemberRole.CONTRIBUTOR);
        var approve = new Button(
                words.t("claims.approve"), _ -> decided(claims.approve(actor.get(), claim.id(), role.getValue())));
        approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        approve.setAriaLabel(words.t("members.claims.approve.of", name));
        var refuse = new Button(words.t("claims.refuse"), _ -> askWhy(claim, name));
        refuse.setAriaLabel(words.t("members.claims.refuse.of", name));
        return el("div", "people__can people__claim", role, approve, refuse);
    }

    private void askWhy(Claim claim, String name) {
        var wording = new ReasonDialog.Wording(
                words.t("claims.refuse.title"),
                name,
                words.t("claims.reason"),
                words.t("claims.reason.hint"),
                words.t("claims.reason.missing"),
                words.t("claims.refuse.send"),
                words.t("members.cancel"));
        ReasonDialog.open(
                wording, Claims.MAX_MESSAGE, reason -> decided(claims.refuse(actor.get(), claim.id(), reason)));
    }

    private void decided(Claim claim) {
        Notices.say(words.t("claims.done." + claim.state().name().toLowerCase(Locale.ROOT), claim.structureName()));
        changed.run();
    }
}
