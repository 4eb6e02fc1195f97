package fr.vitrine.frontend.partnerdesk;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.notification.Notification;
import fr.vitrine.frontend.history.RestoreDialog;
import fr.vitrine.frontend.history.WordsChanged;
import fr.vitrine.frontend.publicsite.partners.PartnerWords;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Moments;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.partners.FieldChange;
import fr.vitrine.partners.Partner.Logo;
import fr.vitrine.partners.PartnerHistory.Entry;
import fr.vitrine.partners.PartnerHistory.Kind;
import fr.vitrine.partners.PartnerVersions.Restored;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A change of a partner's history for staff: who, when, what was and what is, the way back, and that it has been seen.
 *
 * @param changed shows what there is now
 */
public record ChangeEntry(PartnerDesk desk, Supplier<Actor> actor, PartnerWords words, Runnable changed) {

    /** @param title said before what was done; null: the page says it */
    public El of(Entry entry, @Nullable El title) {
        var who = entry.person() == null ? words.t("office.history.nobody") : entry.person();
        return el("li", "partner-change stack")
                .with(
                        title,
                        el("div", "partner-change__head")
                                .with(
                                        text("strong", "", what(entry)),
                                        entry.awaiting()
                                                ? text("span", "badge badge--wait", words.t("office.changes.new"))
                                                : null),
                        text("span", "muted small", Moments.minute(entry.at(), words.locale()) + " · " + who),
                        entry.changes().isEmpty() ? plainFields(entry) : differences(entry.changes()),
                        actions(entry));
    }

    private String what(Entry entry) {
        var subject = entry.subject();
        var said = subject != null && entry.kind() == Kind.STATE
                ? words.t("office.partner.state." + subject)
                : subject == null ? "" : subject;
        return words.t("office.history." + entry.kind().code(), said);
    }

    private @Nullable El plainFields(Entry entry) {
        var names = entry.fields().stream()
                .map(field -> words.t(
                        switch (entry.kind()) {
                            case OFFER_STATE -> "office.partner.state." + field;
                            case TIE_ADDED, TIE_REMOVED -> "tie.partner." + field;
                            default -> "office.field." + field;
                        }))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? null : text("span", "", names);
    }

    private El differences(List<FieldChange> changes) {
        return el("ul", "history__changes")
                .withAll(changes.stream()
                        .map(change -> el("li", "", text("h3", "", name(change)), difference(change)))
                        .toList());
    }

    private String name(FieldChange change) {
        var name = words.t("office.field." + change.field());
        return name.substring(0, 1).toUpperCase(words.locale()) + name.substring(1);
    }

    private El difference(FieldChange change) {
        if (change.field().equals(FieldChange.LOGO)) {
            return el("div", "partner-change__logos")
                    .with(logo("office.changes.before", change.before()), logo("office.changes.after", change.after()));
        }
        return WordsChanged.between(
                desk.values().text(change.before(), words.locale()),
                desk.values().text(change.after(), words.locale()),
                words.texts(),
                words.locale());
    }

    private El logo(String key, @Nullable Object value) {
        var figure = el("figure", "partner-change__logo");
        if (value instanceof Logo logo) {
            desk.files()
                    .logo(actor.get(), logo)
                    .ifPresent(content -> figure.with(el("img", "")
                            .attr(
                                    "src",
                                    "data:" + content.mediaType() + ";base64,"
                                            + Base64.getEncoder().encodeToString(content.bytes()))
                            .attr("alt", logo.alternative())));
            if (!logo.alternative().isEmpty()) {
                figure.with(text("span", "small", "«\u00a0" + logo.alternative() + "\u00a0»"));
            }
        } else {
            figure.with(text("span", "muted", words.t("office.logo.none")));
        }
        return figure.with(text("figcaption", "muted small", words.t(key)));
    }

    private @Nullable El actions(Entry entry) {
        var actions = el("div", "form-actions");
        var any = false;
        if (entry.awaiting()) {
            actions.with(new Button(words.t("office.changes.seen"), _ -> {
                desk.history().seen(actor.get(), Set.of(entry.id()));
                changed.run();
            }));
            any = true;
        }
        if (!entry.changes().isEmpty()) {
            var restore = new Button(words.t("office.changes.restore"), _ -> ask(entry));
            restore.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            actions.with(restore);
            any = true;
        }
        return any ? actions : null;
    }

    private void ask(Entry entry) {
        try {
            var restorable = desk.versions().changesTo(actor.get(), entry.id());
            var parts = restorable.changes().stream()
                    .map(change -> new RestoreDialog.Part(change.field(), name(change), difference(change)))
                    .toList();
            var title = words.t("office.changes.restore.title", Moments.minute(entry.at(), words.locale()));
            new RestoreDialog(
                            title,
                            parts,
                            words.texts(),
                            words.locale(),
                            fields -> restore(entry, restorable.version(), fields))
                    .open();
        } catch (NotFound gone) {
            Notification.show(words.t("office.changes.gone"));
        }
    }

    private void restore(Entry entry, int version, Set<String> fields) {
        var restored = desk.versions().restore(actor.get(), entry.id(), version, fields);
        Notification.show(words.t(restored == Restored.DONE ? "office.changes.restored" : "office.partner.conflict"));
        changed.run();
    }
}
