package fr.vitrine.frontend.eventdesk;

import fr.vitrine.directory.PictureShelf.Crop;
import fr.vitrine.directory.PictureShelf.Size;
import fr.vitrine.directory.PictureShelf.Upload;
import fr.vitrine.directory.review.ProfileForm.ImageForm;
import fr.vitrine.events.Picture;
import fr.vitrine.frontend.form.PicturesField;
import fr.vitrine.frontend.ui.El;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The pictures of an event in its form. */
record EventPicturesSection(EventEditing editing) implements PicturesField.Source {

    static El of(EventParts parts) {
        return parts.section(
                EventSection.PICTURES,
                parts.hint("profile.pictures.help"),
                PicturesField.of(
                        parts, new EventPicturesSection(parts.editing()), new PicturesField.Kind(false, Picture.MOST)));
    }

    @Override
    public List<ImageForm> shown() {
        return editing.form().images();
    }

    @Override
    public void show(List<ImageForm> images) {
        editing.change(form -> form.withImages(images));
    }

    @Override
    public Upload upload(byte[] file) {
        return editing.desk().pictures().upload(editing.actor(), editing.event().id(), file);
    }

    @Override
    public Optional<Upload> crop(String sha256, Crop part) {
        return editing.desk().pictures().crop(editing.actor(), editing.event().id(), sha256, part);
    }

    @Override
    public Optional<Size> size(String sha256) {
        return Optional.ofNullable(editing.desk()
                .pictures()
                .known(editing.actor(), editing.event().id(), Set.of(sha256))
                .get(sha256));
    }

    @Override
    public String address(String sha256) {
        return EventDraftPictures.address(editing.event().id(), sha256);
    }
}
