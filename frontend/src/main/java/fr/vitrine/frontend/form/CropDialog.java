package fr.vitrine.frontend.form;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import fr.vitrine.directory.PictureShelf.Crop;
import fr.vitrine.directory.PictureShelf.Size;
import fr.vitrine.frontend.form.Framing.Shape;
import fr.vitrine.frontend.ui.El;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/** Chooses the part of a picture that is shown, with sliders that a keyboard moves as well, and shows it. */
final class CropDialog {

    /** Of the window at most, in rem. */
    private static final double HEIGHT = 18;

    private static final String VALUE = "event.target.valueAsNumber";

    private final FormFields parts;
    private final Size whole;
    private final El image;
    private final El frame = el("div", "crop");
    private Framing framing;

    private CropDialog(FormFields parts, String address, Size whole, Shape shape) {
        this.parts = parts;
        this.whole = whole;
        this.framing = Framing.of(shape);
        image = el("img", "crop__image").attr("src", address).attr("alt", parts.t("profile.crop.preview"));
        frame.with(image);
        draw();
    }

    /** @param chosen is told the part that a person wants */
    static void open(FormFields parts, String address, Size whole, Shape shape, Consumer<Crop> chosen) {
        var crop = new CropDialog(parts, address, whole, shape);
        var dialog = new Dialog(crop.content());
        dialog.setHeaderTitle(parts.t("profile.crop.title"));
        dialog.setWidth("34rem");
        var go = new Button(parts.t("profile.crop.go"), _ -> {
            dialog.close();
            chosen.accept(crop.framing.of(whole));
        });
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(parts.t("members.cancel"), _ -> dialog.close()), go);
        dialog.open();
    }

    private El content() {
        return el("div", "stack", text("p", "muted small", parts.t("profile.crop.help")), frame)
                .with(
                        shapes(),
                        slider(
                                "zoom",
                                Framing.FARTHEST,
                                Framing.NEAREST,
                                Framing.FARTHEST,
                                percent -> framing.withZoom(percent)),
                        slider("across", 0, Framing.END, Framing.MIDDLE, percent -> framing.withAcross(percent)),
                        slider("down", 0, Framing.END, Framing.MIDDLE, percent -> framing.withDown(percent)));
    }

    private RadioButtonGroup<Shape> shapes() {
        var shapes = new RadioButtonGroup<Shape>(parts.t("profile.crop.shape"));
        shapes.setItems(Shape.values());
        shapes.setItemLabelGenerator(shape -> parts.t(
                "profile.crop.shape." + shape.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        shapes.setValue(framing.shape());
        shapes.addValueChangeListener(change -> change(framing.withShape(change.getValue())));
        return shapes;
    }

    private El slider(String name, int least, int most, int value, IntFunction<Framing> moved) {
        var slider = el("input", "crop__slider")
                .attr("type", "range")
                .attr("min", String.valueOf(least))
                .attr("max", String.valueOf(most))
                .attr("value", String.valueOf(value));
        slider.getElement()
                .addEventListener(
                        "input",
                        event -> change(
                                moved.apply(event.getEventData().get(VALUE).asInt())))
                .addEventData(VALUE);
        return el("label", "crop__label").say(parts.t("profile.crop." + name)).with(slider);
    }

    private void change(Framing other) {
        framing = other;
        draw();
    }

    /** The picture lies behind a window of the part's shape. */
    private void draw() {
        var crop = framing.of(whole);
        frame.getStyle()
                .set("aspect-ratio", crop.width() + " / " + crop.height())
                .set(
                        "inline-size",
                        String.format(Locale.ROOT, "min(100%%, %.3frem)", HEIGHT * crop.width() / crop.height()));
        image.getStyle()
                .set("inline-size", percent(whole.width(), crop.width()))
                .set("left", percent(-crop.x(), crop.width()))
                .set("top", percent(-crop.y(), crop.height()));
    }

    private static String percent(int part, int whole) {
        return String.format(Locale.ROOT, "%.3f%%", 100.0 * part / whole);
    }
}
