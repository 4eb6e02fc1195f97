package fr.vitrine.frontend.backoffice.territory;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import fr.vitrine.directory.Pictures;
import fr.vitrine.directory.SiteLogos;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.PictureUpload;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.LocalizedText;
import fr.vitrine.territory.SiteSettings.Logo;
import java.util.Base64;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The picture in the head of every page, what it shows for those who do not see it, and the way back to none. */
final class LogoField extends Div {

    private static final long serialVersionUID = 1L;

    private final transient UnaryOperator<String> texts;
    private final transient Desk desk;
    private final TextField french = new TextField();
    private final TextField english = new TextField();
    private transient @Nullable Logo logo;

    /** @param actor who sets it, asked for anew each time */
    record Desk(SiteLogos logos, Supplier<Actor> actor) {}

    LogoField(UnaryOperator<String> texts, Desk desk, @Nullable Logo logo) {
        this.texts = texts;
        this.desk = desk;
        this.logo = logo;
        addClassNames("stack");
        describe(french, "fr", "taxo.in.french");
        describe(english, "en", "taxo.in.english");
        if (logo != null) {
            french.setValue(logo.alternative().fr());
            english.setValue(logo.alternative().en());
        }
        draw();
    }

    /** Null: none was brought, or it was taken away. */
    @Nullable
    Logo value() {
        return logo == null ? null : new Logo(logo.sha256(), new LocalizedText(french.getValue(), english.getValue()));
    }

    private void describe(TextField field, String language, String inLanguage) {
        field.setLabel(t("profile.pictures.alternative") + " " + t(inLanguage));
        field.setHelperText(t("territory.logo.alternative.help"));
        field.setMaxLength(Pictures.MAX_ALTERNATIVE);
        field.getElement().setAttribute("lang", language);
        field.setWidthFull();
    }

    private void draw() {
        removeAll();
        if (logo == null) {
            add(text("p", "muted", t("territory.logo.none")), upload());
        } else {
            var remove = new Button(t("territory.logo.remove"), _ -> {
                logo = null;
                draw();
            });
            add(
                    el("div", "picture", picture(logo), el("div", "form-actions", remove)),
                    el("div", "taxonomy__pair", french, english),
                    upload());
        }
    }

    private El picture(Logo shown) {
        var image = el("img", "picture__image").attr("alt", t("territory.logo.shown"));
        desk.logos()
                .find(desk.actor().get(), shown.sha256())
                .ifPresent(content -> image.attr(
                        "src",
                        "data:" + content.mediaType() + ";base64,"
                                + Base64.getEncoder().encodeToString(content.bytes())));
        return image;
    }

    private Upload upload() {
        return new PictureUpload(texts, Pictures.MAX_BYTES, Notification::show).one(this::take);
    }

    void take(byte[] file) {
        switch (desk.logos().bring(desk.actor().get(), file)) {
            case SiteLogos.Upload.Kept(var sha256) -> {
                logo = new Logo(sha256, new LocalizedText("", ""));
                draw();
            }
            case SiteLogos.Upload.TooLarge() -> Notification.show(t("profile.pictures.large"));
            case SiteLogos.Upload.Unsupported() -> Notification.show(t("profile.pictures.unsupported"));
        }
    }

    private String t(String key) {
        return texts.apply(key);
    }
}
