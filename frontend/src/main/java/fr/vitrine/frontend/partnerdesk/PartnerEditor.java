package fr.vitrine.frontend.partnerdesk;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.PartnerId;
import fr.vitrine.partners.Partner;
import fr.vitrine.partners.PartnerDetails;
import fr.vitrine.partners.Publication;
import fr.vitrine.partners.SaveResult.Conflict;
import fr.vitrine.partners.SaveResult.Saved;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * All of a partner: state, what is said of it, logo and documents, offers, people; for staff its ties and its history as
 * well. What its people change is public at once, and staff see it beside what was before.
 */
public final class PartnerEditor extends Div {

    private static final long serialVersionUID = 1L;

    private final transient PartnerDesk desk;
    private final transient Supplier<Actor> actor;
    private final transient Locale locale;
    private final transient PartnerId id;

    /** Refuses whoever may not edit it, as {@link fr.vitrine.partners.Partners#get} does. */
    public PartnerEditor(PartnerDesk desk, Supplier<Actor> actor, Locale locale, PartnerId id) {
        this.desk = desk;
        this.actor = actor;
        this.locale = locale;
        this.id = id;
        addClassNames("stack", "partner-editor");
        draw();
    }

    private void draw() {
        removeAll();
        var keeping = keeping(this::draw);
        add(head(keeping), new PartnerForm(keeping, details -> save(keeping, details)));
        add(part(LogoPanel::of), part(DocumentsPanel::of), part(OffersPanel::of));
        if (keeping.isStaff()) {
            add(part(TiesPanel::of));
        }
        add(part(PeoplePanel::of));
        if (keeping.isStaff()) {
            add(HistoryPanel.of(keeping));
        }
    }

    private Keeping keeping(Runnable changed) {
        return new Keeping(desk, actor, desk.words(locale), desk.partners().get(actor.get(), id), changed);
    }

    /** A part that is drawn anew by itself: what is typed elsewhere on the page stays. */
    private Div part(Function<Keeping, Component> panel) {
        var holder = new Div();
        fill(holder, panel);
        return holder;
    }

    private void fill(Div holder, Function<Keeping, Component> panel) {
        holder.removeAll();
        holder.add(panel.apply(keeping(() -> fill(holder, panel))));
    }

    private El head(Keeping keeping) {
        var partner = keeping.partner();
        var actions = el("div", "view-head__actions");
        if (partner.status() == Publication.PUBLISHED) {
            actions.with(link("/partenaires/" + partner.slug(), "", keeping.t("office.partner.public"))
                    .flag("router-ignore", true));
        }
        if (keeping.isStaff()) {
            actions.withAll(Arrays.stream(Publication.values())
                    .filter(status -> status != partner.status())
                    .map(status -> new Button(keeping.t(PublicationBadge.key(status) + ".do"), _ -> {
                        desk.partners().setStatus(actor.get(), id, status);
                        draw();
                    }))
                    .toList());
        }
        return el("div", "view-head")
                .with(
                        text("h1", "", partner.details().name())
                                .say(" ")
                                .with(PublicationBadge.of(partner.status(), key -> keeping.t(key))),
                        actions);
    }

    private void save(Keeping keeping, PartnerDetails details) {
        var partner = keeping.partner();
        switch (desk.partners().update(actor.get(), id, partner.version(), details)) {
            case Saved<Partner> _ -> keeping.done("office.partner.saved");
            case Conflict<Partner> _ -> keeping.say("office.partner.conflict");
        }
    }
}
