package fr.vitrine.frontend.myspace.profile;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.frontend.ui.El;

/** The page as the public would see it. Nothing in it can be pressed. */
final class PreviewPane {

    private final ProfileEditing editing;
    private final El page = el("div", "preview__page site").attr("inert", "");

    private PreviewPane(ProfileEditing editing) {
        this.editing = editing;
    }

    static El of(ProfileEditing editing) {
        var pane = new PreviewPane(editing);
        pane.draw();
        editing.onChange(pane::draw);
        var words = editing.words();
        return el("section", "preview")
                .attr("aria-label", words.t("profile.preview"))
                .with(
                        text("p", "preview__title muted small", words.t("profile.preview.title")),
                        el("div", "preview__frame", pane.page).attr("tabindex", "0"));
    }

    private void draw() {
        var structure = editing.structure();
        page.removeAll();
        page.with(editing.desk()
                .previews()
                .of(
                        structure,
                        editing.check().profile(),
                        editing.words().locale(),
                        hash -> DraftPictures.address(structure.id(), hash)));
    }
}
