package fr.vitrine.frontend.form;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import fr.vitrine.directory.PictureShelf;
import fr.vitrine.directory.PictureShelf.Crop;
import fr.vitrine.directory.PictureShelf.Size;
import fr.vitrine.directory.PictureShelf.Upload.Full;
import fr.vitrine.directory.PictureShelf.Upload.Kept;
import fr.vitrine.directory.PictureShelf.Upload.TooLarge;
import fr.vitrine.directory.PictureShelf.Upload.Unsupported;
import fr.vitrine.directory.review.ProfileForm.ImageForm;
import fr.vitrine.frontend.form.Framing.Shape;
import fr.vitrine.frontend.myspace.Notices;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.PictureUpload;
import fr.vitrine.frontend.ui.SignButton;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Pictures in a form: brought by dropping them, described for those who do not see them, put in order. */
public final class PicturesField {

    private static final String PREFIX = "images[";

    private final FormFields parts;
    private final Source source;
    private final Kind kind;
    private final El list = el("ul", "pictures");
    private final Upload upload;

    private PicturesField(FormFields parts, Source source, Kind kind) {
        this.parts = parts;
        this.source = source;
        this.kind = kind;
        upload = new PictureUpload(parts::t, PictureShelf.MAX_BYTES, Notices::say).many(this::take);
    }

    /** What the form shows now, and where its pictures are kept. */
    public interface Source {

        List<ImageForm> shown();

        void show(List<ImageForm> images);

        PictureShelf.Upload upload(byte[] file);

        Optional<PictureShelf.Upload> crop(String sha256, Crop part);

        Optional<Size> size(String sha256);

        /** Where those who edit see a picture. */
        String address(String sha256);
    }

    /**
     * @param logo whether one of them may be a logo
     * @param most that are shown
     */
    public record Kind(boolean logo, int most) {}

    public static El of(FormFields parts, Source source, Kind kind) {
        var pictures = new PicturesField(parts, source, kind);
        pictures.draw();
        return el("div", "stack", pictures.list, pictures.upload);
    }

    private void take(byte[] file) {
        switch (source.upload(file)) {
            case Kept kept -> add(kept.sha256());
            case TooLarge _ -> Notices.say(parts.t("profile.pictures.large"));
            case Unsupported _ -> Notices.say(parts.t("profile.pictures.unsupported"));
            case Full _ -> Notices.say(parts.t("profile.pictures.full"));
        }
    }

    private void add(String sha256) {
        if (source.shown().size() >= kind.most()) {
            Notices.say(parts.t("profile.pictures.full"));
            return;
        }
        if (source.shown().stream().anyMatch(image -> image.sha256().equals(sha256))) {
            Notices.say(parts.t("profile.pictures.known"));
            return;
        }
        change(images -> {
            images.add(new ImageForm(sha256, false, "", ""));
            return images;
        });
    }

    private void change(UnaryOperator<List<ImageForm>> edit) {
        source.show(edit.apply(new ArrayList<>(source.shown())));
        draw();
    }

    private void draw() {
        list.removeAll();
        parts.problems().forget(PREFIX);
        var images = source.shown();
        for (var n = 0; n < images.size(); n++) {
            list.with(row(n, images.get(n), images.size()));
        }
        upload.setVisible(images.size() < kind.most());
    }

    private El row(int n, ImageForm image, int count) {
        return el("li", "picture")
                .with(
                        el("img", "picture__image")
                                .attr("src", source.address(image.sha256()))
                                .attr("alt", image.alternative()),
                        el("div", "stack picture__fields")
                                .with(
                                        alternative(n, image),
                                        credit(n, image),
                                        el("div", "form-actions")
                                                .with(kind.logo() ? logo(n, image) : null)
                                                .with(tools(n, count))));
    }

    private Checkbox logo(int n, ImageForm image) {
        var logo = new Checkbox(parts.t("profile.pictures.logo"), image.logo());
        logo.addValueChangeListener(event -> change(images -> {
            images.replaceAll(one -> one.logo() ? logo(one, false) : one);
            images.set(n, logo(images.get(n), event.getValue()));
            return images;
        }));
        return logo;
    }

    private El tools(int n, int count) {
        var tools = el("span", "picture__tools");
        tools.with(SignButton.of("crop", parts.t("profile.pictures.crop", n + 1), () -> crop(n)));
        if (n > 0) {
            tools.with(SignButton.of("arrow-up", parts.t("profile.pictures.up", n + 1), () -> swap(n, n - 1)));
        }
        if (n < count - 1) {
            tools.with(SignButton.of("arrow-down", parts.t("profile.pictures.down", n + 1), () -> swap(n, n + 1)));
        }
        return tools.with(SignButton.of("trash-2", parts.t("profile.pictures.remove", n + 1), () -> remove(n)));
    }

    private TextField alternative(int n, ImageForm image) {
        var field = new TextField();
        field.setValue(image.alternative());
        field.setRequiredIndicatorVisible(true);
        field.setHelperText(parts.t("profile.pictures.alternative.help"));
        watch(
                field,
                n,
                "alternative",
                typed -> new ImageForm(
                        current(n).sha256(),
                        current(n).logo(),
                        typed,
                        current(n).credit()));
        return field;
    }

    private TextField credit(int n, ImageForm image) {
        var field = new TextField();
        field.setValue(image.credit());
        watch(
                field,
                n,
                "credit",
                typed -> new ImageForm(
                        current(n).sha256(), current(n).logo(), current(n).alternative(), typed));
        return field;
    }

    private void watch(TextField field, int n, String name, Function<String, ImageForm> typed) {
        Consumer<String> keep = text -> {
            var images = new ArrayList<>(source.shown());
            images.set(n, typed.apply(text));
            source.show(images);
        };
        parts.watch(field, PREFIX + n + "]." + name, "profile.pictures." + name, keep);
    }

    private ImageForm current(int n) {
        return source.shown().get(n);
    }

    private void swap(int one, int other) {
        change(images -> {
            Collections.swap(images, one, other);
            return images;
        });
    }

    private void remove(int n) {
        var before = source.shown();
        change(images -> {
            images.remove(n);
            return images;
        });
        Undo.offer(parts, "profile.pictures.removed", () -> change(_ -> before));
    }

    private void crop(int n) {
        var image = current(n);
        source.size(image.sha256())
                .ifPresent(size -> CropDialog.open(
                        parts,
                        source.address(image.sha256()),
                        size,
                        image.logo() ? Shape.SQUARE : Shape.PAGE,
                        part -> crop(image.sha256(), part)));
    }

    private void crop(String sha256, Crop part) {
        if (source.crop(sha256, part).orElse(null) instanceof Kept kept) {
            replace(sha256, kept.sha256());
        } else {
            Notices.say(parts.t("profile.pictures.full"));
        }
    }

    /** The text that describes it stays: what the picture shows is seldom another thing. */
    private void replace(String before, String after) {
        var images = source.shown();
        if (!before.equals(after)
                && images.stream().noneMatch(image -> image.sha256().equals(after))) {
            change(now -> {
                now.replaceAll(image -> image.sha256().equals(before)
                        ? new ImageForm(after, image.logo(), image.alternative(), image.credit())
                        : image);
                return now;
            });
            Undo.offer(parts, "profile.crop.done", () -> change(_ -> images));
        }
    }

    private static ImageForm logo(ImageForm image, boolean logo) {
        return new ImageForm(image.sha256(), logo, image.alternative(), image.credit());
    }
}
