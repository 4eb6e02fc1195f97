package fr.vitrine.frontend.eventdesk;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.frontend.ui.El;

/** The page as the public would see it. Nothing in it can be pressed. */
final class EventPreviewPane {

    private final EventEditing editing;
    private final El page = el("div", "preview__page site").attr("inert", "");

    private EventPreviewPane(EventEditing editing) {
        this.editing = editing;
    }

    static El of(EventEditing editing) {
        var pane = new EventPreviewPane(editing);
        pane.draw();
        editing.onChange(pane::draw);
        return el("section", "preview")
                .attr("aria-label", editing.t("profile.preview"))
                .with(
                        text("p", "preview__title muted small", editing.t("profile.preview.title")),
                        el("div", "preview__frame", pane.page).attr("tabindex", "0"));
    }

    private void draw() {
        page.removeAll();
        page.with(editing.desk()
                .previews()
                .of(
                        editing.event(),
                        editing.check().details(),
                        editing.words().locale(),
                        sha256 -> EventDraftPictures.address(editing.event().id(), sha256)));
    }
}
