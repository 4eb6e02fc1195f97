package fr.vitrine.frontend.backoffice.structures;

import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.vitrine.directory.SaveResult;
import fr.vitrine.directory.Structure;
import fr.vitrine.directory.Structure.SourceKey;
import fr.vitrine.directory.Structure.Status;
import fr.vitrine.directory.StructureDetails;
import fr.vitrine.directory.StructureDetails.Address;
import fr.vitrine.directory.Taxonomy.LegalForm;
import fr.vitrine.directory.register.RegisterCondition.NameContains;
import fr.vitrine.directory.register.RegisterQuery;
import fr.vitrine.directory.register.RegisterRow;
import fr.vitrine.frontend.backoffice.grid.AskDialog;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.kernel.Siret;
import fr.vitrine.kernel.Text;
import fr.vitrine.territory.Commune;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A new structure, as a draft with what tells it from others. */
final class NewStructureDialog {

    private static final String SOURCE = "back-office";
    private static final int LONG_ENOUGH = 4;
    private static final int SIMILAR = 3;

    private final GridServices services;
    private final RowTexts texts;
    private final Consumer<Structure> created;
    private final TextField name;
    private final ComboBox<LegalForm> legalForm;
    private final ComboBox<Commune> commune;
    private final TextField siret;
    private final El similar = text("p", "similar", "").attr("role", "status");
    private final AskDialog dialog;

    NewStructureDialog(GridServices services, RowTexts texts, Consumer<Structure> created) {
        this.services = services;
        this.texts = texts;
        this.created = created;
        name = new TextField(texts.t("grid.column.nom"));
        name.setMaxLength(StructureDetails.MAX_NAME);
        name.setRequired(true);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(event -> showSimilar(event.getValue()));
        legalForm = new ComboBox<>(texts.t("grid.column.forme"));
        legalForm.setItems(texts.taxonomy().legalForms());
        legalForm.setItemLabelGenerator(form -> form.label().in(texts.locale()));
        commune = new ComboBox<>(texts.t("grid.column.commune"));
        commune.setItems(services.territory().communes());
        commune.setItemLabelGenerator(Commune::nameWithPostcode);
        siret = new TextField(texts.t("grid.column.siret"));
        siret.setHelperText(texts.t("grid.new.siret"));
        name.setWidthFull();
        legalForm.setWidthFull();
        commune.setWidthFull();
        siret.setWidthFull();
        similar.setVisible(false);
        dialog = new AskDialog(texts, texts.t("grid.new"), name, similar, legalForm, commune, siret)
                .answer(texts.t("grid.new.create"), this::create, () -> {});
    }

    void open() {
        dialog.open();
        name.focus();
    }

    private void showSimilar(String typed) {
        var known = typed.strip().length() < LONG_ENOUGH
                ? ""
                : services
                        .register()
                        .list(
                                services.current().get(),
                                RegisterQuery.where(new NameContains(typed.strip())),
                                0,
                                SIMILAR)
                        .stream()
                        .map(RegisterRow::name)
                        .collect(Collectors.joining(", "));
        similar.setVisible(!known.isEmpty());
        similar.setText(known.isEmpty() ? "" : texts.t("grid.new.similar", known));
    }

    private boolean create() {
        if (!isRight()) {
            return false;
        }
        var chosen = Optional.ofNullable(commune.getValue());
        var details = StructureDetails.named(Text.cleanLine(name.getValue()), texts.today())
                .legalForm(Optional.ofNullable(legalForm.getValue())
                        .map(LegalForm::code)
                        .orElse(null))
                .siret(Siret.parse(siret.getValue()).orElse(null))
                .address(chosen.map(place -> new Address(
                                null,
                                null,
                                place.postcodes().stream().findFirst().orElse(null),
                                place.code()))
                        .orElse(Address.UNKNOWN))
                .build();
        var source = new SourceKey(SOURCE, UUID.randomUUID().toString());
        return switch (services.structures().create(services.current().get(), source, details, Status.DRAFT)) {
            case SaveResult.Saved(var structure) -> {
                created.accept(structure);
                yield true;
            }
            case SaveResult.SiretTaken(var holder) -> {
                wrong(siret, texts.t("grid.siret.taken", holder.details().name()));
                yield false;
            }
            case SaveResult.Conflict conflict -> throw new IllegalStateException(String.valueOf(conflict));
        };
    }

    private boolean isRight() {
        name.setInvalid(false);
        siret.setInvalid(false);
        if (Text.cleanLine(name.getValue()).isEmpty()) {
            wrong(name, texts.t("grid.edit.name.wrong"));
        }
        if (!siret.isEmpty() && Siret.parse(siret.getValue()).isEmpty()) {
            wrong(siret, texts.t("grid.siret.wrong"));
        }
        return !name.isInvalid() && !siret.isInvalid();
    }

    private static void wrong(TextField field, String message) {
        field.setErrorMessage(message);
        field.setInvalid(true);
    }
}
