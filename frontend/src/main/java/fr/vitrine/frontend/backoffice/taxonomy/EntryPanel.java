package fr.vitrine.frontend.backoffice.taxonomy;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.select.Select;
import fr.vitrine.directory.taxonomy.EntryWording;
import fr.vitrine.directory.taxonomy.TaxonomyEntry;
import fr.vitrine.directory.taxonomy.TaxonomyResult;
import fr.vitrine.frontend.backoffice.taxonomy.Tree.Place;
import fr.vitrine.frontend.ui.El;
import java.util.function.Consumer;

/** One entry beside the tree: its words, its place, and what else can be done with it. */
final class EntryPanel {

    private final TaxonomyWords words;
    private final SiteIcons icons;
    private final TaxonomyActions actions;
    private final Consumer<TaxonomyResult> done;

    /** @param done is told what came of whatever is done here */
    EntryPanel(TaxonomyWords words, SiteIcons icons, TaxonomyActions actions, Consumer<TaxonomyResult> done) {
        this.words = words;
        this.icons = icons;
        this.actions = actions;
        this.done = done;
    }

    El of(TaxonomyEntry entry, Tree tree) {
        var fields = new WordingFields(words::t, icons, entry.wording());
        var save = new Button(words.t("taxo.save"), _ -> done.accept(actions.change(entry, fields.read())));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return el("div", "stack")
                .with(
                        text("h2", "", words.name(entry)),
                        facts(entry),
                        fields.form(),
                        el("div", "view-head__actions", save),
                        place(entry, tree),
                        others(entry, tree));
    }

    /** For an entry that is not there yet. */
    El blank(EntryWording wording, Consumer<EntryWording> add, Runnable cancel, String title) {
        var fields = new WordingFields(words::t, icons, wording);
        var save = new Button(words.t("taxo.add"), _ -> add.accept(fields.read()));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        fields.focus();
        return el("div", "stack")
                .with(
                        text("h2", "", title),
                        fields.form(),
                        el("div", "view-head__actions", save, new Button(words.t("taxo.cancel"), _ -> cancel.run())));
    }

    private El facts(TaxonomyEntry entry) {
        var address = entry.isDomain() ? "/domaines/" + entry.slug() : "/structures?domaine=" + entry.slug();
        return el("p", "muted")
                .say(words.t("taxo.use", entry.use().structures(), entry.use().implied()) + " ")
                .with(link(address, "", words.t("taxo.see")).attr("router-ignore", ""));
    }

    private El place(TaxonomyEntry entry, Tree tree) {
        var index = tree.placeOf(entry);
        var up = step("taxo.up", "arrow-up", entry, tree, index - 1);
        up.setEnabled(index > 0);
        var down = step("taxo.down", "arrow-down", entry, tree, index + 1);
        down.setEnabled(index < tree.siblingsOf(entry) - 1);
        return el("section", "stack taxonomy__part")
                .with(
                        text("h3", "", words.t("taxo.place")),
                        el("div", "view-head__actions", up, down),
                        entry.isDomain() ? null : domains(entry, tree));
    }

    private Button step(String key, String sign, TaxonomyEntry entry, Tree tree, int index) {
        var button = new Button(words.t(key), icon(sign), _ -> move(entry, new Place(entry.parent(), index), tree));
        button.setAriaLabel(words.t(key) + " : " + words.name(entry));
        return button;
    }

    private Select<TaxonomyEntry> domains(TaxonomyEntry entry, Tree tree) {
        var domain = new Select<TaxonomyEntry>();
        domain.setLabel(words.t("taxo.domain"));
        domain.setItems(tree.domains());
        domain.setItemLabelGenerator(words::name);
        tree.find(entry.parent()).ifPresent(domain::setValue);
        domain.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                move(entry, new Place(event.getValue().id(), Integer.MAX_VALUE), tree);
            }
        });
        return domain;
    }

    void move(TaxonomyEntry entry, Place to, Tree tree) {
        done.accept(actions.move(entry, to, new Place(entry.parent(), tree.placeOf(entry))));
    }

    private El others(TaxonomyEntry entry, Tree tree) {
        var retire = new Button(words.t("taxo.retire"), icon("archive"), _ -> done.accept(actions.retire(entry)));
        retire.setEnabled(entry.use().isNone());
        return el("section", "stack taxonomy__part")
                .with(
                        text("h3", "", words.t("taxo.remove")),
                        text("p", "muted", words.t(entry.use().isNone() ? "taxo.remove.unused" : "taxo.remove.used")),
                        merge(entry, tree),
                        el("div", "view-head__actions", retire));
    }

    private El merge(TaxonomyEntry entry, Tree tree) {
        var into = new ComboBox<TaxonomyEntry>(words.t("taxo.merge.into"));
        into.setItems(tree.entries().stream()
                .filter(other ->
                        other.isDomain() == entry.isDomain() && !other.id().equals(entry.id()))
                .toList());
        into.setItemLabelGenerator(words::name);
        var merge = new Button(words.t("taxo.merge"), icon("git-merge"));
        merge.setEnabled(false);
        into.addValueChangeListener(event -> merge.setEnabled(event.getValue() != null));
        merge.addClickListener(_ -> into.getOptionalValue().ifPresent(other -> ask(entry, other)));
        return el("div", "taxonomy__merge", into, merge);
    }

    private void ask(TaxonomyEntry entry, TaxonomyEntry other) {
        var dialog = new ConfirmDialog(
                words.t("taxo.merge.title"),
                words.t(
                        "taxo.merge.text",
                        words.name(entry),
                        words.name(other),
                        entry.use().structures()),
                words.t("taxo.merge"),
                _ -> done.accept(actions.merge(entry, other)));
        dialog.setCancelable(true);
        dialog.setCancelText(words.t("taxo.cancel"));
        dialog.open();
    }
}
