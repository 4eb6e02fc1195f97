package fr.vitrine.frontend.backoffice.territory;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.kernel.LocalizedText;
import fr.vitrine.territory.SettingsResult.Problem;
import fr.vitrine.territory.SiteSettings;
import fr.vitrine.territory.Territory.Phrases;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The settings as fields, each known by the name of what it sets. */
final class SettingsFields {

    private static final String FRENCH = ".fr";
    private static final String ENGLISH = ".en";

    private final UnaryOperator<String> texts;
    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final El form = el("div", "stack");
    private final LogoField logo;

    SettingsFields(UnaryOperator<String> texts, SiteSettings now, LogoField.Desk logos) {
        this.texts = texts;
        logo = new LogoField(texts, logos, now.logo());
        section("names", line("siteName", now.siteName()), pair("tagline", now.tagline()), line("name", now.name()));
        section("logo", logo);
        section(
                "phrases",
                pair("phrases.in", now.phrases().in()),
                pair("phrases.all", now.phrases().all()),
                pair("phrases.of", now.phrases().of()));
        section("home", pair("eyebrow", now.eyebrow()), pair("headline", now.headline()), pair("lead", now.lead()));
        section("searches", row(list("searchesFr", now.searchesFr()), list("searchesEn", now.searchesEn())));
        section("area", row(list("epci", now.epci()), list("communes", now.communes())));
        section(
                "publisher",
                SiteSettings.PUBLISHER.stream()
                        .map(name -> line("publisher." + name, now.publisher().getOrDefault(name, "")))
                        .toArray(Component[]::new));
        section("links", list("links", now.links()));
        section("colours", row(colour("brand", now.brand()), colour("darkBrand", now.darkBrand())));
        section(
                "freshness",
                row(number("freshnessMonths", now.freshnessMonths()), number("reminderDays", now.reminderDays())));
    }

    El form() {
        return form;
    }

    private void section(String name, Component... content) {
        var id = "reglages-" + name;
        form.add(el("section", "panel stack")
                .attr("aria-labelledby", id)
                .with(
                        text("h2", "", texts.apply("territory.section." + name)).id(id),
                        text("p", "muted", texts.apply("territory.about." + name)))
                .with(content));
    }

    private static El row(Component... pair) {
        return el("div", "taxonomy__pair", pair);
    }

    private TextField line(String name, String value) {
        return known(name, new TextField(texts.apply("territory.field." + name)), value);
    }

    private El pair(String name, LocalizedText value) {
        var label = texts.apply("territory.field." + name);
        var french = known(name + FRENCH, new TextField(label + " " + texts.apply("taxo.in.french")), value.fr());
        var english = known(name + ENGLISH, new TextField(label + " " + texts.apply("taxo.in.english")), value.en());
        french.getElement().setAttribute("lang", "fr");
        english.getElement().setAttribute("lang", "en");
        return row(french, english);
    }

    private TextArea list(String name, List<String> value) {
        var area = new TextArea(texts.apply("territory.field." + name));
        area.setHelperText(texts.apply("territory.one-a-line"));
        return known(name, area, String.join("\n", value));
    }

    private TextField colour(String name, String value) {
        var field = line(name, value);
        field.setPlaceholder("#14543f");
        var swatch = el("span", "swatch").attr("aria-hidden", "true");
        Runnable paint = () -> swatch.attr(
                "style", field.getValue().matches("#[0-9a-fA-F]{6}") ? "background:" + field.getValue() : "");
        field.addValueChangeListener(_ -> paint.run());
        paint.run();
        field.setSuffixComponent(swatch);
        return field;
    }

    private IntegerField number(String name, int value) {
        var field = new IntegerField(texts.apply("territory.field." + name));
        field.setStepButtonsVisible(true);
        field.setMin(0);
        return known(name, field, value);
    }

    private <V, F extends Component & HasValue<?, V>> F known(String name, F field, V value) {
        field.setValue(value);
        field.getElement().getStyle().set("inline-size", "100%");
        fields.put(name, field);
        return field;
    }

    SiteSettings read() {
        var publisher = new LinkedHashMap<String, String>();
        SiteSettings.PUBLISHER.forEach(name -> publisher.put(name, typed("publisher." + name)));
        return new SiteSettings(
                typed("name"),
                new Phrases(both("phrases.in"), both("phrases.all"), both("phrases.of")),
                typed("siteName"),
                both("tagline"),
                both("eyebrow"),
                both("headline"),
                both("lead"),
                lines("searchesFr"),
                lines("searchesEn"),
                lines("epci"),
                lines("communes"),
                publisher,
                typed("brand"),
                typed("darkBrand"),
                lines("links"),
                logo.value(),
                count("freshnessMonths"),
                count("reminderDays"));
    }

    private String typed(String name) {
        return fields.get(name) instanceof HasValue<?, ?> field && field.getValue() instanceof String text ? text : "";
    }

    private LocalizedText both(String name) {
        return new LocalizedText(typed(name + FRENCH), typed(name + ENGLISH));
    }

    private List<String> lines(String name) {
        return typed(name).lines().toList();
    }

    private int count(String name) {
        return fields.get(name) instanceof IntegerField field && field.getValue() != null ? field.getValue() : 0;
    }

    /** Says beside each field what is wrong with it, and goes to the first. */
    void mark(List<Problem> problems) {
        fields.values().forEach(field -> {
            if (field instanceof HasValidation validated) {
                validated.setInvalid(false);
            }
        });
        for (var problem : problems.reversed()) {
            var field = fields.getOrDefault(problem.field(), fields.get(problem.field() + FRENCH));
            if (field instanceof HasValidation validated) {
                validated.setErrorMessage(texts.apply("territory.reason."
                        + problem.reason().name().toLowerCase(Locale.ROOT).replace('_', '-')));
                validated.setInvalid(true);
            }
            if (field instanceof Focusable<?> focusable) {
                focusable.focus();
            }
        }
    }
}
