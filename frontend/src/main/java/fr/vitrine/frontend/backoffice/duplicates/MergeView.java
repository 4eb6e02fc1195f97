package fr.vitrine.frontend.backoffice.duplicates;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.vitrine.directory.review.Duplicates;
import fr.vitrine.directory.review.ProfileTexts;
import fr.vitrine.directory.review.StructureMerge;
import fr.vitrine.directory.review.StructureMerge.Choice;
import fr.vitrine.directory.review.StructureMerge.MergeResult;
import fr.vitrine.directory.review.StructureMerge.Preview;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.backoffice.BackOfficeLayout;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.kernel.StructureId;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Two records side by side: which goes on, and what it takes over from the other, field by field. */
@Route(value = DuplicatesView.ADDRESS + "/:garder(\\d{1,18})/:autre(\\d{1,18})", layout = BackOfficeLayout.class)
@RolesAllowed(Area.STAFF)
class MergeView extends PrivateView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient StructureMerge merge;
    private final transient Duplicates duplicates;
    private final transient ProfileTexts values;
    private final transient PairParts parts;
    private final Map<String, RadioButtonGroup<Side>> sides = new LinkedHashMap<>();

    MergeView(CurrentActor current, StructureMerge merge, Duplicates duplicates, ProfileTexts values, PairParts parts) {
        super(current);
        this.merge = merge;
        this.duplicates = duplicates;
        this.values = values;
        this.parts = parts;
        addClassNames("stack", "pairs");
    }

    /** Whose value a field has in the end. */
    private enum Side {
        KEPT,
        OTHER
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        open(
                new StructureId(Long.parseLong(parameters.get("garder").orElseThrow())),
                new StructureId(Long.parseLong(parameters.get("autre").orElseThrow())));
    }

    private void open(StructureId winner, StructureId loser) {
        removeAll();
        sides.clear();
        var preview = merge.preview(actor(), winner, loser);
        var fields = el("div", "stack")
                .withAll(preview.choices().stream().map(this::field).toList());
        add(
                link("/" + DuplicatesView.ADDRESS, "link-more", t("duplicates.back")),
                text("h1", "", t("duplicates.merge.title")),
                text("p", "muted", t("duplicates.merge.about")),
                el("div", "pair__sides panel")
                        .with(
                                side("duplicates.kept", parts.record(preview.winner(), locale())),
                                side("duplicates.other", parts.record(preview.loser(), locale()))),
                link(
                        "/" + DuplicatesView.ADDRESS + "/" + loser + "/" + winner,
                        "link-more",
                        t("duplicates.swap", preview.loser().details().name())),
                text("h2", "", t("duplicates.choices")),
                sides.isEmpty() ? text("p", "", t("duplicates.same")) : fields,
                text("p", "muted", t("duplicates.rest")),
                buttons(preview));
    }

    private El side(String title, El record) {
        return el("section", "stack").with(text("h2", "", t(title)), record);
    }

    private RadioButtonGroup<Side> field(Choice choice) {
        var change = choice.change();
        var group = new RadioButtonGroup<Side>();
        group.setLabel(values.title(change, locale()));
        group.setItems(Side.values());
        group.setRenderer(new ComponentRenderer<El, Side>(side -> {
            var shown = side == Side.KEPT ? values.before(change, locale()) : values.after(change, locale());
            return el("span", "pair__value")
                    .with(
                            El.hidden(t(side == Side.KEPT ? "duplicates.kept" : "duplicates.other") + " : "),
                            El.span(shown.isEmpty() ? t("duplicates.nothing") : shown));
        }));
        group.setValue(choice.suggested() ? Side.OTHER : Side.KEPT);
        group.addClassNames("panel", "pair__choice");
        sides.put(change.key(), group);
        return group;
    }

    private El buttons(Preview preview) {
        var join = new Button(t("duplicates.merge"), _ -> confirm(preview));
        join.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var distinct = new Button(t("duplicates.distinct"), _ -> {
            duplicates.dismiss(actor(), preview.winner().id(), preview.loser().id());
            leave(t("duplicates.remembered"));
        });
        return el("div", "view-head__actions review__bar", join, distinct);
    }

    private void confirm(Preview preview) {
        var kept = preview.winner().details().name();
        var dialog = new ConfirmDialog(
                t("duplicates.confirm.title"),
                t("duplicates.confirm", kept, preview.loser().details().name()),
                t("duplicates.merge"),
                _ -> merged(preview, merge.merge(actor(), preview.winner(), preview.loser(), taken())));
        dialog.setCancelable(true);
        dialog.setCancelText(t("history.cancel"));
        dialog.open();
    }

    private Set<String> taken() {
        return sides.entrySet().stream()
                .filter(side -> side.getValue().getValue() == Side.OTHER)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private void merged(Preview preview, MergeResult result) {
        switch (result) {
            case MergeResult.Merged(var winner) ->
                leave(t("duplicates.merged", winner.details().name()));
            case MergeResult.Stale() -> {
                Notification.show(t("duplicates.stale"));
                open(preview.winner().id(), preview.loser().id());
            }
        }
    }

    private void leave(String words) {
        Notification.show(words);
        getUI().ifPresent(ui -> ui.navigate(DuplicatesView.ADDRESS));
    }

    @Override
    public String getPageTitle() {
        return t("duplicates.merge.title");
    }
}
