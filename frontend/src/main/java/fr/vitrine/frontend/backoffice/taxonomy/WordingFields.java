package fr.vitrine.frontend.backoffice.taxonomy;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import fr.vitrine.directory.taxonomy.EntryWording;
import fr.vitrine.directory.taxonomy.EntryWording.Page;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.MarkdownToolbar;
import fr.vitrine.kernel.Audience;
import fr.vitrine.kernel.LocalizedText;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The words of an entry in both languages, side by side. */
final class WordingFields {

    private final UnaryOperator<String> texts;
    private final Pair<TextField> label;
    private final Pair<TextArea> synonyms;
    private final ComboBox<String> icon = new ComboBox<>();
    private final @Nullable PageFields page;

    /** A field for each language. */
    private record Pair<F>(F french, F english) {}

    private record PageFields(
            Select<String> hue,
            Pair<TextArea> summary,
            Pair<TextArea> presentation,
            Map<Audience, Pair<TextArea>> offers) {}

    WordingFields(UnaryOperator<String> texts, SiteIcons icons, EntryWording wording) {
        this.texts = texts;
        label = new Pair<>(new TextField(), new TextField());
        label(label, "taxo.label");
        label.french().setMaxLength(EntryWording.MAX_LABEL);
        label.english().setMaxLength(EntryWording.MAX_LABEL);
        label.french().setValue(wording.label().fr());
        label.english().setValue(wording.label().en());
        synonyms = areas(
                "taxo.synonyms",
                new LocalizedText(String.join("\n", wording.synonymsFr()), String.join("\n", wording.synonymsEn())),
                EntryWording.MAX_SYNONYMS * EntryWording.MAX_SYNONYM);
        synonyms.french().setHelperText(texts.apply("taxo.synonyms.hint"));
        icon.setLabel(texts.apply("taxo.icon"));
        icon.setItems(icons.names());
        icon.setRenderer(new ComponentRenderer<>(
                name -> el("span", "taxonomy__name", icon(name)).say(name)));
        icon.setValue(wording.icon());
        page = wording.page() == null ? null : page(wording.page());
    }

    private PageFields page(Page page) {
        var hue = new Select<String>();
        hue.setLabel(texts.apply("taxo.hue"));
        hue.setItems(EntryWording.HUES);
        hue.setItemLabelGenerator(name -> texts.apply("taxo.hue." + name));
        hue.setValue(page.hue());
        var offers = new EnumMap<Audience, Pair<TextArea>>(Audience.class);
        for (var audience : Audience.values()) {
            offers.put(audience, areas("taxo.offer." + audience.code(), page.offer(audience), EntryWording.MAX_OFFER));
        }
        return new PageFields(
                hue,
                areas("taxo.summary", page.summary(), EntryWording.MAX_SUMMARY),
                areas("taxo.presentation", page.presentation(), EntryWording.MAX_PRESENTATION),
                offers);
    }

    private Pair<TextArea> areas(String key, LocalizedText value, int length) {
        var areas = new Pair<>(new TextArea(), new TextArea());
        label(areas, key);
        for (var area : List.of(areas.french(), areas.english())) {
            area.setMaxLength(length);
            area.setMinRows(2);
        }
        areas.french().setValue(value.fr());
        areas.english().setValue(value.en());
        return areas;
    }

    private void label(Pair<?> fields, String key) {
        var name = texts.apply(key);
        label(fields.french(), name + " " + texts.apply("taxo.in.french"), "fr");
        label(fields.english(), name + " " + texts.apply("taxo.in.english"), "en");
    }

    private static void label(Object field, String label, String language) {
        if (field instanceof Component component) {
            component.getElement().setProperty("label", label);
            component.getElement().setAttribute("lang", language);
        }
    }

    El form() {
        var form = el("div", "stack").with(row(label), row(synonyms), icon);
        if (page == null) {
            return form;
        }
        form.with(page.hue(), text("h3", "", texts.apply("taxo.page")), row(page.summary()));
        form.with(el("div", "taxonomy__pair")
                .with(
                        written(page.presentation().french()),
                        written(page.presentation().english())));
        page.offers().values().forEach(offer -> form.with(row(offer)));
        return form;
    }

    private El written(TextArea area) {
        return el("div", "markdown", MarkdownToolbar.of(area, texts), area);
    }

    private static El row(Pair<? extends Component> fields) {
        return el("div", "taxonomy__pair").with(fields.french(), fields.english());
    }

    void focus() {
        label.french().focus();
    }

    EntryWording read() {
        return new EntryWording(
                new LocalizedText(label.french().getValue(), label.english().getValue()),
                synonyms.french().getValue().lines().toList(),
                synonyms.english().getValue().lines().toList(),
                icon.getOptionalValue().orElse(""),
                page == null ? null : read(page));
    }

    private static Page read(PageFields fields) {
        var offers = new EnumMap<Audience, LocalizedText>(Audience.class);
        fields.offers().forEach((audience, areas) -> offers.put(audience, value(areas)));
        return new Page(fields.hue().getValue(), value(fields.summary()), value(fields.presentation()), offers);
    }

    private static LocalizedText value(Pair<TextArea> areas) {
        return new LocalizedText(areas.french().getValue(), areas.english().getValue());
    }
}
