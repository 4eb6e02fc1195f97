package fr.vitrine.frontend.backoffice.imports;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import fr.vitrine.directory.importing.ImportHeaders;
import fr.vitrine.directory.importing.ImportHeaders.Guessed;
import fr.vitrine.directory.importing.ImportOptions;
import fr.vitrine.frontend.ui.El;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What each column of the file means, as guessed and then put right by hand; and how the rows are to be taken. */
final class ColumnsStep {

    private static final String NAME = "nom";

    private final UnaryOperator<String> texts;
    private final Map<String, Select<String>> columns = new LinkedHashMap<>();
    private final TextField source = new TextField();
    private final Checkbox keepGood = new Checkbox();
    private final Checkbox draft = new Checkbox();
    private final Guessed guessed;
    private final BiConsumer<ColumnsStep, String> otherSheet;
    private final El complaint = el("p", "badge badge--bad").attr("role", "alert");

    /** @param otherSheet is told which sheet of the workbook a person wants instead of that of this step */
    ColumnsStep(
            UnaryOperator<String> texts, Guessed guessed, String source, BiConsumer<ColumnsStep, String> otherSheet) {
        this.texts = texts;
        this.guessed = guessed;
        this.otherSheet = otherSheet;
        guessed.meanings().forEach((header, column) -> columns.put(header, select(header, column)));
        this.source.setLabel(texts.apply("imports.source"));
        this.source.setHelperText(texts.apply("imports.source.help"));
        this.source.setMaxLength(ImportOptions.MAX_SOURCE);
        this.source.setValue(source.substring(0, Math.min(source.length(), ImportOptions.MAX_SOURCE)));
        this.source.setWidthFull();
        keepGood.setLabel(texts.apply("imports.keep"));
        draft.setLabel(texts.apply("imports.draft"));
        complaint.setVisible(false);
    }

    El draw() {
        return el("div", "stack")
                .withAll(sheetPart())
                .with(columnsPart(), el("div", "panel stack", source, keepGood, draft), complaint);
    }

    /** Nothing where there is nothing to choose. */
    private List<El> sheetPart() {
        if (guessed.sheets().size() < 2) {
            return List.of();
        }
        var sheets = new Select<String>();
        sheets.setLabel(texts.apply("imports.sheet"));
        sheets.setItems(guessed.sheets());
        sheets.setValue(guessed.sheet());
        sheets.addValueChangeListener(change -> otherSheet.accept(this, change.getValue()));
        return List.of(el("div", "panel", sheets));
    }

    private El columnsPart() {
        if (columns.isEmpty()) {
            return text("p", "panel", texts.apply("imports.columns.json"));
        }
        var fields = el("div", "import-columns").withAll(columns.values());
        return el("section", "panel stack")
                .with(text("h2", "", texts.apply("imports.columns.title")))
                .with(text("p", "", texts.apply("imports.columns.text")), fields);
    }

    private Select<String> select(String header, String column) {
        var select = new Select<String>();
        select.setLabel(header);
        select.setItems(
                Stream.concat(Stream.of(""), ImportHeaders.columns().stream()).toList());
        select.setItemLabelGenerator(name -> texts.apply(name.isEmpty() ? "imports.ignore" : "imports.column." + name));
        select.setValue(column);
        return select;
    }

    /** Empty where the columns cannot be as they stand; the step says why. */
    Optional<ImportOptions> options() {
        var complaints = complaints();
        complain(String.join(" ", complaints));
        if (!complaints.isEmpty()) {
            return Optional.empty();
        }
        var chosen = new LinkedHashMap<String, String>();
        columns.forEach((header, select) -> chosen.put(header, select.getValue()));
        var name = source.getValue().isBlank() ? null : source.getValue().strip();
        return Optional.of(
                new ImportOptions(name, keepGood.getValue(), draft.getValue(), chosen, guessed.sheet(), false));
    }

    /** An empty complaint takes back the one before. */
    void complain(String sentence) {
        complaint.setVisible(!sentence.isEmpty());
        complaint.setText(sentence);
    }

    private List<String> complaints() {
        var complaints = new ArrayList<String>();
        var seen = new HashSet<String>();
        for (var select : columns.values()) {
            var column = select.getValue();
            if (!column.isEmpty() && !seen.add(column) && !ImportHeaders.mayRepeat(column)) {
                complaints.add(
                        texts.apply("imports.columns.twice") + " " + texts.apply("imports.column." + column) + ".");
            }
        }
        if (!columns.isEmpty() && !seen.contains(NAME)) {
            complaints.add(texts.apply("imports.columns.noname"));
        }
        return complaints;
    }
}
