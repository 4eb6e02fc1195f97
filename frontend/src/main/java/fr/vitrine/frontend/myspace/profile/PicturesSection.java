package fr.vitrine.frontend.myspace.profile;

import fr.vitrine.directory.PictureShelf.Crop;
import fr.vitrine.directory.PictureShelf.Size;
import fr.vitrine.directory.PictureShelf.Upload;
import fr.vitrine.directory.review.PictureLibrary;
import fr.vitrine.directory.review.ProfileForm.ImageForm;
import fr.vitrine.frontend.form.PicturesField;
import fr.vitrine.frontend.ui.El;
import java.util.List;
import java.util.Optional;

/** The pictures of a structure in its profile; one may be its logo. */
record PicturesSection(ProfileEditing editing) implements PicturesField.Source {

    static El of(FormParts parts) {
        return parts.section(
                Section.PICTURES,
                parts.hint("profile.pictures.help"),
                PicturesField.of(
                        parts,
                        new PicturesSection(parts.editing()),
                        new PicturesField.Kind(true, PictureLibrary.MAX_SHOWN)));
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
        return editing.desk()
                .pictures()
                .upload(editing.actor(), editing.structure().id(), file);
    }

    @Override
    public Optional<Upload> crop(String sha256, Crop part) {
        return editing.desk()
                .pictures()
                .crop(editing.actor(), editing.structure().id(), sha256, part);
    }

    @Override
    public Optional<Size> size(String sha256) {
        return editing.desk()
                .pictures()
                .size(editing.actor(), editing.structure().id(), sha256);
    }

    @Override
    public String address(String sha256) {
        return DraftPictures.address(editing.structure().id(), sha256);
    }
}
