package fr.vitrine.frontend.partnerdesk;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import fr.vitrine.directory.Pictures;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.PictureUpload;
import fr.vitrine.partners.PartnerFiles;
import java.util.Base64;

/** The logo of a partner, with what it shows for those who do not see it. */
final class LogoPanel {

    private LogoPanel() {}

    static El of(Keeping keeping) {
        var panel = el("section", "panel stack")
                .attr("aria-labelledby", "logo")
                .with(text("h2", "", keeping.t("office.logo")).id("logo"), shown(keeping));
        return panel.with(upload(keeping));
    }

    private static El shown(Keeping keeping) {
        var logo = keeping.partner().logo();
        var content = keeping.desk()
                .files()
                .logo(keeping.actor().get(), keeping.partner().id());
        if (logo == null || content.isEmpty()) {
            return text("p", "muted", keeping.t("office.logo.none"));
        }
        var alternative = new TextField(keeping.t("profile.pictures.alternative"));
        alternative.setHelperText(keeping.t("office.logo.alternative.help"));
        alternative.setMaxLength(Pictures.MAX_ALTERNATIVE);
        alternative.setValue(logo.alternative());
        alternative.setWidthFull();
        alternative.addValueChangeListener(event -> {
            var isKept = keeping.desk()
                    .files()
                    .describeLogo(keeping.actor().get(), keeping.partner().id(), logo, event.getValue());
            if (isKept) {
                keeping.say("office.partner.saved");
            } else {
                keeping.done("office.logo.other");
            }
        });
        var remove = new Button(keeping.t("office.logo.remove"), _ -> {
            var isGone = keeping.desk()
                    .files()
                    .removeLogo(keeping.actor().get(), keeping.partner().id(), logo);
            keeping.done(isGone ? "office.logo.removed" : "office.logo.other");
        });
        var data = Base64.getEncoder().encodeToString(content.get().bytes());
        return el("div", "picture")
                .with(
                        el("img", "picture__image")
                                .attr("src", "data:" + content.get().mediaType() + ";base64," + data)
                                .attr("alt", logo.alternative()),
                        el("div", "stack picture__fields").with(alternative, el("div", "form-actions", remove)));
    }

    private static Upload upload(Keeping keeping) {
        return new PictureUpload(key -> keeping.t(key), PartnerFiles.MAX_LOGO, Notification::show)
                .one(bytes -> take(keeping, bytes));
    }

    private static void take(Keeping keeping, byte[] file) {
        switch (keeping.desk()
                .files()
                .setLogo(keeping.actor().get(), keeping.partner().id(), file)) {
            case KEPT -> keeping.done("office.partner.saved");
            case TOO_LARGE -> keeping.say("profile.pictures.large");
            case FORBIDDEN, FULL -> keeping.say("profile.pictures.unsupported");
        }
    }
}
