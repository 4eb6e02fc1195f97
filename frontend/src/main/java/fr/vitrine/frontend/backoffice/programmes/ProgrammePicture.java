package fr.vitrine.frontend.backoffice.programmes;

import fr.vitrine.directory.PictureShelf.Crop;
import fr.vitrine.directory.PictureShelf.Size;
import fr.vitrine.directory.PictureShelf.Upload;
import fr.vitrine.directory.Structure.Image;
import fr.vitrine.directory.review.FormTexts;
import fr.vitrine.directory.review.ImageFormReader;
import fr.vitrine.directory.review.ProfileForm.ImageForm;
import fr.vitrine.events.Picture;
import fr.vitrine.events.Programme;
import fr.vitrine.frontend.form.FormFields;
import fr.vitrine.frontend.form.PicturesField;
import fr.vitrine.frontend.form.Problems;
import fr.vitrine.frontend.myspace.SpaceWords;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.ProgrammeId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The one picture of a programme in its form. */
final class ProgrammePicture implements PicturesField.Source {

    private final ProgrammeDesk desk;
    private final Supplier<Actor> actor;
    private final ProgrammeId programme;
    private final List<Image> before;
    private final Problems problems;
    private final El field;
    private List<ImageForm> shown;

    ProgrammePicture(ProgrammeDesk desk, Supplier<Actor> actor, SpaceWords words, Programme programme) {
        this.desk = desk;
        this.actor = actor;
        this.programme = programme.id();
        before = Stream.ofNullable(programme.details().picture())
                .map(Picture::image)
                .toList();
        shown = before.stream().map(ImageForm::of).toList();
        problems = new Problems(words);
        field = PicturesField.of(new FormFields(words, problems), this, new PicturesField.Kind(false, 1));
    }

    El field() {
        return field;
    }

    /** What is wrong with it is said beside it; empty where something is. */
    Optional<Read> read() {
        var texts = new FormTexts();
        var images = ImageFormReader.read(
                shown,
                before,
                1,
                asked -> asked.stream()
                        .filter(sha256 -> size(sha256).isPresent())
                        .collect(Collectors.toMap(
                                Function.identity(), sha256 -> size(sha256).orElseThrow())),
                texts);
        problems.showEverything();
        problems.show(texts.problems());
        return texts.isFine()
                ? Optional.of(new Read(images.isEmpty() ? null : Picture.of(images.getFirst())))
                : Optional.empty();
    }

    /** @param picture null: none is shown */
    record Read(@Nullable Picture picture) {}

    @Override
    public List<ImageForm> shown() {
        return shown;
    }

    @Override
    public void show(List<ImageForm> images) {
        shown = List.copyOf(images);
    }

    @Override
    public Upload upload(byte[] file) {
        return desk.pictures().upload(actor.get(), programme, file);
    }

    @Override
    public Optional<Upload> crop(String sha256, Crop part) {
        return desk.pictures().crop(actor.get(), programme, sha256, part);
    }

    @Override
    public Optional<Size> size(String sha256) {
        return desk.pictures().size(actor.get(), programme, sha256);
    }

    @Override
    public String address(String sha256) {
        return ProgrammeDraftPictures.address(programme, sha256);
    }
}
