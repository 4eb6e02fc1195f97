package fr.vitrine.frontend.backoffice.structures;

import fr.vitrine.directory.Structure.Status;
import fr.vitrine.directory.register.RegisterRow;
import fr.vitrine.frontend.backoffice.UndoStack;
import fr.vitrine.frontend.backoffice.grid.GridMessages;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.kernel.StructureId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What can be done to several structures at once, each with its way back. */
final class BulkActions {

    private final GridServices services;
    private final RowTexts texts;
    private final GridMessages messages;

    BulkActions(GridServices services, RowTexts texts, GridMessages messages) {
        this.services = services;
        this.texts = texts;
        this.messages = messages;
    }

    void setStatus(Collection<RegisterRow> rows, Status status) {
        var before = services.structures().setStatus(services.current().get(), ids(rows), status);
        if (before.isEmpty()) {
            messages.say(texts.t("grid.bulk.nothing"));
            return;
        }
        messages.done(new UndoStack.Step(
                texts.t("grid.done." + status.name().toLowerCase(Locale.ROOT), before.size()),
                () -> services.structures().restoreStatus(services.current().get(), before)));
    }

    /** Mails cannot be taken back. */
    void remind(Collection<RegisterRow> rows) {
        var asked = services.reminders().remind(services.current().get(), ids(rows));
        messages.say(texts.t("grid.done.reminded", asked.size(), rows.size() - asked.size()));
    }

    void tag(Collection<RegisterRow> rows, String tag) {
        var tagged = services.notes().tag(services.current().get(), ids(rows), tag);
        messages.done(new UndoStack.Step(
                texts.t("grid.done.tagged", tagged.size(), tag),
                () -> services.notes().untag(services.current().get(), tagged, tag)));
    }

    void untag(Collection<RegisterRow> rows, String tag) {
        var untagged = services.notes().untag(services.current().get(), ids(rows), tag);
        messages.done(new UndoStack.Step(
                texts.t("grid.done.untagged", untagged.size(), tag),
                () -> services.notes().tag(services.current().get(), untagged, tag)));
    }

    void assign(Collection<RegisterRow> rows, Optional<PersonId> person, String name) {
        Map<StructureId, Optional<PersonId>> before =
                services.notes().assign(services.current().get(), ids(rows), person);
        messages.done(new UndoStack.Step(
                person.isPresent()
                        ? texts.t("grid.done.assigned", before.size(), name)
                        : texts.t("grid.done.unassigned", before.size()),
                () -> services.notes().restoreAssignments(services.current().get(), before)));
    }

    private static List<StructureId> ids(Collection<RegisterRow> rows) {
        return rows.stream().map(RegisterRow::id).collect(Collectors.toList());
    }
}
