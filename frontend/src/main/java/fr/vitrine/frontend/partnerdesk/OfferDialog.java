package fr.vitrine.frontend.partnerdesk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.vitrine.directory.Taxonomy;
import fr.vitrine.directory.Taxonomy.Domain;
import fr.vitrine.directory.Taxonomy.LegalForm;
import fr.vitrine.frontend.publicsite.partners.PartnerWords;
import fr.vitrine.frontend.ui.DateTexts;
import fr.vitrine.kernel.Text;
import fr.vitrine.kernel.WebAddress;
import fr.vitrine.partners.Beneficiary;
import fr.vitrine.partners.Offer;
import fr.vitrine.partners.OfferDetails;
import fr.vitrine.partners.OfferDetails.Amount;
import fr.vitrine.partners.OfferKind;
import fr.vitrine.partners.Publication;
import fr.vitrine.partners.Stage;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An offer in fields. */
final class OfferDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable OfferDetails before;
    private final transient PartnerWords words;
    private final transient BiConsumer<OfferDetails, Publication> save;
    private final FormLayout form = new FormLayout();
    private final TextField title = new TextField();
    private final Select<OfferKind> kind = new Select<>();
    private final TextField summary = new TextField();
    private final TextArea description = new TextArea();
    private final CheckboxGroup<Stage> stages = new CheckboxGroup<>();
    private final CheckboxGroup<Beneficiary> beneficiaries = new CheckboxGroup<>();
    private final MultiSelectComboBox<Domain> domains = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<LegalForm> legalForms = new MultiSelectComboBox<>();
    private final OfferZone zone;
    private final IntegerField amountMin = new IntegerField();
    private final IntegerField amountMax = new IntegerField();
    private final BigDecimalField rate = new BigDecimalField();
    private final TextArea conditions = new TextArea();
    private final TextArea howToAsk = new TextArea();
    private final TextField website = new TextField();
    private final DatePicker opensOn = new DatePicker();
    private final DatePicker deadline = new DatePicker();
    private final Select<Publication> status = new Select<>();

    OfferDialog(@Nullable Offer offer, Keeping keeping, BiConsumer<OfferDetails, Publication> save) {
        this.before = offer == null ? null : offer.details();
        this.words = keeping.words();
        this.save = save;
        var taxonomy = keeping.desk().taxonomies().current();
        zone = new OfferZone(before == null ? null : before.zone(), keeping.desk(), words);
        setHeaderTitle(words.t(offer == null ? "office.offer.new" : "office.offer.edit"));
        setWidth("56rem");
        arrange(taxonomy);
        status.setValue(offer == null ? Publication.DRAFT : offer.status());
        kind.setValue(OfferKind.ADVICE);
        if (before != null) {
            fill(before, taxonomy);
        }
        add(form);
        var button = new Button(words.t("office.partner.save"), _ -> submit());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(words.t("office.partner.cancel"), _ -> close()), button);
    }

    private void arrange(Taxonomy taxonomy) {
        title.setMaxLength(OfferDetails.MAX_TITLE);
        summary.setMaxLength(OfferDetails.MAX_SUMMARY);
        description.setMaxLength(OfferDetails.MAX_DESCRIPTION);
        conditions.setMaxLength(OfferDetails.MAX_TEXT);
        howToAsk.setMaxLength(OfferDetails.MAX_TEXT);
        kind.setItems(OfferKind.values());
        kind.setItemLabelGenerator(words::of);
        stages.setItems(Stage.values());
        stages.setItemLabelGenerator(words::of);
        beneficiaries.setItems(Beneficiary.values());
        beneficiaries.setItemLabelGenerator(words::of);
        domains.setItems(taxonomy.domains());
        domains.setItemLabelGenerator(domain -> domain.label().in(words.locale()));
        legalForms.setItems(taxonomy.legalForms());
        legalForms.setItemLabelGenerator(form -> form.label().in(words.locale()));
        legalForms.setHelperText(words.t("office.offer.forms.help"));
        status.setItems(Publication.values());
        status.setItemLabelGenerator(value -> words.t(PublicationBadge.key(value)));
        DateTexts.speak(opensOn, words::t, words.locale());
        DateTexts.speak(deadline, words::t, words.locale());
        field(title, title::setLabel, "office.offer.title", 2);
        field(kind, kind::setLabel, "office.partner.kind", 1);
        field(status, status::setLabel, "office.partner.state", 1);
        field(summary, summary::setLabel, "office.offer.summary", 2);
        field(description, description::setLabel, "office.offer.description", 2);
        field(stages, stages::setLabel, "offer.fact.stages", 2);
        field(beneficiaries, beneficiaries::setLabel, "offer.fact.who", 2);
        field(legalForms, legalForms::setLabel, "office.offer.forms", 2);
        field(domains, domains::setLabel, "offer.fact.domains", 2);
        form.add(zone, 2);
        field(amountMin, amountMin::setLabel, "office.offer.min", 1);
        field(amountMax, amountMax::setLabel, "office.offer.max", 1);
        field(rate, rate::setLabel, "office.offer.rate", 1);
        field(website, website::setLabel, "office.partner.website", 1);
        field(opensOn, opensOn::setLabel, "offer.fact.opens", 1);
        field(deadline, deadline::setLabel, "office.offer.deadline", 1);
        field(conditions, conditions::setLabel, "offer.fact.conditions", 2);
        field(howToAsk, howToAsk::setLabel, "offer.fact.how", 2);
    }

    private <C extends Component & HasSize> void field(C field, Consumer<String> label, String key, int columns) {
        label.accept(words.t(key));
        field.setWidthFull();
        form.add(field, columns);
    }

    private void fill(OfferDetails offer, Taxonomy taxonomy) {
        title.setValue(offer.title());
        kind.setValue(offer.kind());
        summary.setValue(said(offer.summary()));
        description.setValue(said(offer.description()));
        stages.setValue(offer.stages());
        beneficiaries.setValue(offer.beneficiaries());
        domains.setValue(taxonomy.domains().stream()
                .filter(domain -> offer.domains().contains(domain.slug().value()))
                .collect(Collectors.toSet()));
        legalForms.setValue(taxonomy.legalForms().stream()
                .filter(known -> offer.legalForms().contains(known.code()))
                .collect(Collectors.toSet()));
        amountMin.setValue(offer.amount().min());
        amountMax.setValue(offer.amount().max());
        rate.setValue(offer.rate());
        conditions.setValue(said(offer.conditions()));
        howToAsk.setValue(said(offer.howToAsk()));
        website.setValue(offer.website() == null ? "" : offer.website().value());
        opensOn.setValue(offer.opensOn());
        deadline.setValue(offer.deadline());
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }

    private void submit() {
        try {
            var details = details();
            var state = status.getValue();
            close();
            save.accept(details, state);
        } catch (IllegalArgumentException wrong) {
            markWrong();
        }
    }

    /** The rules stand in {@link OfferDetails}; here is said which of them is broken. */
    private void markWrong() {
        mark(title, Text.cleanLine(title.getValue()).isEmpty(), "office.offer.title.missing");
        stages.setInvalid(stages.getValue().isEmpty());
        stages.setErrorMessage(words.t("office.offer.choose"));
        beneficiaries.setInvalid(beneficiaries.getValue().isEmpty());
        beneficiaries.setErrorMessage(words.t("office.offer.choose"));
        var opens = opensOn.getValue();
        var closes = deadline.getValue();
        deadline.setInvalid(kind.getValue() == OfferKind.CALL && closes == null
                || opens != null && closes != null && closes.isBefore(opens));
        deadline.setErrorMessage(words.t("office.offer.deadline.wrong"));
        amountMax.setInvalid(amountMin.getValue() != null
                && amountMax.getValue() != null
                && amountMin.getValue() > amountMax.getValue());
        amountMax.setErrorMessage(words.t("office.offer.max.wrong"));
        rate.setInvalid(!OfferDetails.isRate(rate.getValue()));
        rate.setErrorMessage(words.t("office.offer.rate.wrong"));
        var typed = website.getValue().strip();
        mark(website, !typed.isEmpty() && WebAddress.parse(typed).isEmpty(), "office.partner.website.wrong");
    }

    private void mark(TextField field, boolean wrong, String key) {
        field.setInvalid(wrong);
        field.setErrorMessage(words.t(key));
    }

    private OfferDetails details() {
        var typed = website.getValue().strip();
        var name = Text.cleanLine(title.getValue());
        if (name.isEmpty()) {
            throw new IllegalArgumentException("an offer has a title");
        }
        return new OfferDetails(
                name,
                kind.getValue(),
                PartnerForm.orNull(Text.cleanLine(summary.getValue())),
                PartnerForm.orNull(Text.clean(description.getValue())),
                stages.getValue(),
                beneficiaries.getValue(),
                legalForms.getValue().stream().map(LegalForm::code).collect(Collectors.toSet()),
                domains.getValue().stream().map(domain -> domain.slug().value()).collect(Collectors.toSet()),
                zone.value(),
                new Amount(amountMin.getValue(), amountMax.getValue()),
                rate.getValue(),
                PartnerForm.orNull(Text.clean(conditions.getValue())),
                PartnerForm.orNull(Text.clean(howToAsk.getValue())),
                typed.isEmpty() ? null : WebAddress.parse(typed).orElseThrow(IllegalArgumentException::new),
                opensOn.getValue(),
                deadline.getValue(),
                before != null && before.example());
    }
}
