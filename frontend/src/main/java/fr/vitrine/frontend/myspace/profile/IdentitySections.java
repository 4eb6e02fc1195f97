package fr.vitrine.frontend.myspace.profile;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import fr.vitrine.directory.StructureDetails;
import fr.vitrine.directory.Taxonomy;
import fr.vitrine.directory.Taxonomy.Label;
import fr.vitrine.directory.Taxonomy.LegalForm;
import fr.vitrine.directory.review.ProfileForm.Text;
import fr.vitrine.frontend.ui.El;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who the structure is: name, presentation, and what the State and the networks know it as. */
final class IdentitySections {

    private IdentitySections() {}

    static El identity(FormParts parts) {
        var name = parts.line(Text.NAME);
        name.setRequiredIndicatorVisible(true);
        var tagline = parts.line(Text.TAGLINE);
        tagline.setHelperText(parts.t("profile.help.tagline", StructureDetails.MAX_TAGLINE));
        return parts.section(Section.IDENTITY, name, tagline);
    }

    static El description(FormParts parts) {
        return parts.section(
                Section.DESCRIPTION,
                parts.hint("profile.help.description"),
                parts.markdown(parts.area(Text.DESCRIPTION), StructureDetails.MAX_DESCRIPTION));
    }

    static El facts(FormParts parts) {
        var taxonomy = parts.editing().desk().taxonomies().current();
        var siret = parts.line(Text.SIRET);
        siret.setHelperText(parts.t("profile.help.siret"));
        siret.getElement().setProperty("inputMode", "numeric");
        var rna = parts.line(Text.RNA);
        rna.setHelperText(parts.t("profile.help.rna"));
        var naf = parts.line(Text.NAF);
        naf.setHelperText(parts.t("profile.help.naf"));
        return parts.section(
                Section.FACTS,
                legalForm(parts, taxonomy),
                labels(parts, taxonomy),
                parts.row(siret, rna, naf),
                parts.row(parts.line(Text.FOUNDED_YEAR), parts.line(Text.STAFF)));
    }

    private static ComboBox<LegalForm> legalForm(FormParts parts, Taxonomy taxonomy) {
        var locale = parts.editing().words().locale();
        var field = new ComboBox<LegalForm>();
        field.setItems(taxonomy.legalForms());
        field.setItemLabelGenerator(form -> name(form.label().in(locale), form.abbreviation()));
        field.setClearButtonVisible(true);
        taxonomy.findLegalForm(parts.editing().form().text(Text.LEGAL_FORM)).ifPresent(field::setValue);
        parts.watch(
                field,
                Text.LEGAL_FORM.code(),
                "profile.field.legal-form",
                form -> parts.editing().change(Text.LEGAL_FORM, form == null ? "" : form.code()));
        return field;
    }

    private static CheckboxGroup<Label> labels(FormParts parts, Taxonomy taxonomy) {
        Locale locale = parts.editing().words().locale();
        var field = new CheckboxGroup<Label>();
        field.setItems(taxonomy.labels());
        field.setItemLabelGenerator(label -> name(label.label().in(locale), label.abbreviation()));
        field.setValue(taxonomy.labels().stream()
                .filter(label -> parts.editing().form().labels().contains(label.code()))
                .collect(Collectors.toSet()));
        parts.watch(
                field,
                "labels",
                "profile.field.labels",
                chosen -> parts.editing()
                        .change(form ->
                                form.withLabels(chosen.stream().map(Label::code).collect(Collectors.toSet()))));
        field.addClassName("checks");
        return field;
    }

    private static String name(String label, @Nullable String abbreviation) {
        return abbreviation == null || label.contains(abbreviation) ? label : label + " (" + abbreviation + ")";
    }
}
