package fr.vitrine.frontend.myspace.profile;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import fr.vitrine.directory.review.PictureLibrary;
import fr.vitrine.directory.review.PictureLibrary.Crop;
import fr.vitrine.directory.review.PictureLibrary.Upload.Full;
import fr.vitrine.directory.review.PictureLibrary.Upload.Kept;
import fr.vitrine.directory.review.PictureLibrary.Upload.TooLarge;
import fr.vitrine.directory.review.PictureLibrary.Upload.Unsupported;
import fr.vitrine.directory.review.ProfileForm.ImageForm;
import fr.vitrine.frontend.myspace.Notices;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.SignButton;
import fr.vitrine.frontend.ui.UploadTexts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Pictures: brought by dropping them, described for those who do not see them, put in order. */
final class PicturesSection {

    private static final String PREFIX = "images[";

    private final FormParts parts;
    private final El list = el("ul", "pictures");

    private PicturesSection(FormParts parts) {
        this.parts = parts;
    }

    static El of(FormParts parts) {
        var pictures = new PicturesSection(parts);
        pictures.draw();
        return parts.section(Section.PICTURES, parts.hint("profile.pictures.help"), pictures.list, pictures.upload());
    }

    private Upload upload() {
        var upload = new Upload(UploadHandler.inMemory((_, bytes) -> take(bytes)));
        upload.setAcceptedMimeTypes("image/jpeg", "image/png");
        upload.setAcceptedFileExtensions(".jpg", ".jpeg", ".png");
        upload.setMaxFileSize(PictureLibrary.MAX_BYTES);
        upload.setI18n(new UploadTexts(parts::t, "profile.pictures.large", "profile.pictures.unsupported")
                .of("profile.upload.drop", "profile.upload.add"));
        upload.addFileRejectedListener(event -> Notices.say(event.getErrorMessage()));
        upload.addAllFinishedListener(_ -> upload.clearFileList());
        return upload;
    }

    private void take(byte[] file) {
        var editing = parts.editing();
        switch (editing.desk()
                .pictures()
                .upload(editing.actor(), editing.structure().id(), file)) {
            case Kept kept -> add(kept.sha256());
            case TooLarge _ -> Notices.say(parts.t("profile.pictures.large"));
            case Unsupported _ -> Notices.say(parts.t("profile.pictures.unsupported"));
            case Full _ -> Notices.say(parts.t("profile.pictures.full"));
        }
    }

    private void add(String sha256) {
        if (parts.editing().form().images().stream()
                .anyMatch(image -> image.sha256().equals(sha256))) {
            Notices.say(parts.t("profile.pictures.known"));
            return;
        }
        change(images -> {
            images.add(new ImageForm(sha256, false, "", ""));
            return images;
        });
    }

    private void change(UnaryOperator<List<ImageForm>> edit) {
        parts.editing().change(form -> form.withImages(edit.apply(new ArrayList<>(form.images()))));
        draw();
    }

    private void draw() {
        list.removeAll();
        parts.problems().forget(PREFIX);
        var images = parts.editing().form().images();
        for (var n = 0; n < images.size(); n++) {
            list.with(row(n, images.get(n), images.size()));
        }
    }

    private El row(int n, ImageForm image, int count) {
        var address = DraftPictures.address(parts.editing().structure().id(), image.sha256());
        var logo = new Checkbox(parts.t("profile.pictures.logo"), image.logo());
        logo.addValueChangeListener(event -> change(images -> {
            images.replaceAll(one -> one.logo() ? logo(one, false) : one);
            images.set(n, logo(images.get(n), event.getValue()));
            return images;
        }));
        return el("li", "picture")
                .with(
                        el("img", "picture__image").attr("src", address).attr("alt", image.alternative()),
                        el("div", "stack picture__fields")
                                .with(
                                        alternative(n, image),
                                        credit(n, image),
                                        el("div", "form-actions", logo).with(tools(n, count))));
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
        Consumer<String> keep = text -> parts.editing().change(form -> {
            var images = new ArrayList<>(form.images());
            images.set(n, typed.apply(text));
            return form.withImages(images);
        });
        parts.watch(field, PREFIX + n + "]." + name, "profile.pictures." + name, keep);
    }

    private ImageForm current(int n) {
        return parts.editing().form().images().get(n);
    }

    private void swap(int one, int other) {
        change(images -> {
            Collections.swap(images, one, other);
            return images;
        });
    }

    private void remove(int n) {
        var before = parts.editing().form().images();
        change(images -> {
            images.remove(n);
            return images;
        });
        Undo.offer(parts, "profile.pictures.removed", () -> change(_ -> before));
    }

    private void crop(int n) {
        var editing = parts.editing();
        var image = current(n);
        editing.desk()
                .pictures()
                .size(editing.actor(), editing.structure().id(), image.sha256())
                .ifPresent(size -> CropDialog.open(
                        parts,
                        DraftPictures.address(editing.structure().id(), image.sha256()),
                        size,
                        image.logo(),
                        part -> crop(image.sha256(), part)));
    }

    private void crop(String sha256, Crop part) {
        var editing = parts.editing();
        var cropped = editing.desk()
                .pictures()
                .crop(editing.actor(), editing.structure().id(), sha256, part);
        if (cropped.isPresent() && cropped.get() instanceof Kept kept) {
            replace(sha256, kept.sha256());
        } else {
            Notices.say(parts.t("profile.pictures.full"));
        }
    }

    /** The text that describes it stays: what the picture shows is seldom another thing. */
    private void replace(String before, String after) {
        var images = parts.editing().form().images();
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
