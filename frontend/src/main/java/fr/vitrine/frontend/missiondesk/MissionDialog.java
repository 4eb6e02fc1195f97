package fr.vitrine.frontend.missiondesk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.vitrine.directory.Taxonomy;
import fr.vitrine.directory.Taxonomy.Domain;
import fr.vitrine.frontend.publicsite.missions.MissionWords;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.Text;
import fr.vitrine.territory.Commune;
import fr.vitrine.volunteers.MissionDetails;
import fr.vitrine.volunteers.MissionDetails.Place;
import fr.vitrine.volunteers.MissionDetails.Skills;
import fr.vitrine.volunteers.MissionDetails.Welcome;
import fr.vitrine.volunteers.Remote;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A mission in fields. */
final class MissionDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient MissionWords words;
    private final transient Predicate<MissionDetails> save;
    private final boolean example;
    private final FormLayout form = new FormLayout();
    private final TextField title = new TextField();
    private final Select<Domain> domain = new Select<>();
    private final TextArea tasks = new TextArea();
    private final TextArea purpose = new TextArea();
    private final TextArea needed = new TextArea();
    private final TextArea useful = new TextArea();
    private final Select<Remote> remote = new Select<>();
    private final ComboBox<Commune> commune = new ComboBox<>();
    private final TextField address = new TextField();
    private final IntegerField radius = new IntegerField();
    private final TimingFields timing;
    private final IntegerField age = new IntegerField();
    private final Checkbox children = new Checkbox();
    private final Checkbox accessible = new Checkbox();
    private final Checkbox transport = new Checkbox();
    private final TextArea note = new TextArea();

    /** @param save says whether it is done */
    MissionDialog(
            @Nullable MissionDetails before,
            MissionWords words,
            Taxonomy taxonomy,
            List<Commune> communes,
            Predicate<MissionDetails> save) {
        this.words = words;
        this.save = save;
        this.example = before != null && before.example();
        this.timing = new TimingFields(words);
        var heading = words.t(before == null ? "mission.desk.new" : "mission.desk.edit");
        setHeaderTitle(heading);
        setAriaLabel(heading);
        setWidth("56rem");
        if (before == null) {
            form.add(new MissionStarts(words, this::begin), 2);
        }
        arrange(taxonomy, communes);
        if (before != null) {
            fill(before, taxonomy, communes);
        }
        add(form);
        var button = new Button(words.t("mission.desk.save"), _ -> submit());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(words.t("mission.desk.cancel"), _ -> close()), button);
    }

    private void arrange(Taxonomy taxonomy, List<Commune> communes) {
        title.setMaxLength(MissionDetails.MAX_TITLE);
        title.setHelperText(words.t("mission.desk.title.help"));
        title.setErrorMessage(words.t("mission.desk.title.wrong"));
        tasks.setMaxLength(MissionDetails.MAX_TASKS);
        tasks.setErrorMessage(words.t("mission.desk.missing"));
        purpose.setMaxLength(MissionDetails.MAX_PURPOSE);
        note.setMaxLength(MissionDetails.MAX_NOTE);
        needed.setHelperText(words.t("mission.desk.lines"));
        needed.setErrorMessage(words.t("mission.desk.lines.wrong"));
        useful.setErrorMessage(words.t("mission.desk.lines.wrong"));
        domain.setItems(taxonomy.domains());
        domain.setItemLabelGenerator(known -> known.label().in(words.locale()));
        domain.setErrorMessage(words.t("mission.desk.missing"));
        remote.setItems(Remote.values());
        remote.setItemLabelGenerator(value -> words.t("mission.desk.remote." + value.code()));
        remote.setValue(Remote.NO);
        commune.setItems(communes);
        commune.setItemLabelGenerator(Commune::nameWithPostcode);
        commune.setErrorMessage(words.t("mission.desk.missing"));
        age.setValue(Welcome.ADULT);
        field(title, title::setLabel, "mission.desk.title", 2);
        field(tasks, tasks::setLabel, "mission.tasks", 2);
        field(purpose, purpose::setLabel, "mission.purpose", 2);
        field(domain, domain::setLabel, "mission.fact.domain", 1);
        field(remote, remote::setLabel, "mission.fact.where", 1);
        field(commune, commune::setLabel, "mission.desk.commune", 1);
        field(address, address::setLabel, "mission.desk.address", 1);
        form.add(timing, 2);
        field(needed, needed::setLabel, "mission.skills.needed", 1);
        field(useful, useful::setLabel, "mission.skills.useful", 1);
        field(age, age::setLabel, "mission.desk.age", 1);
        field(radius, radius::setLabel, "mission.desk.radius", 1);
        children.setLabel(words.t("missions.children"));
        accessible.setLabel(words.t("mission.accessible"));
        transport.setLabel(words.capitalized(words.t("mission.access.transport.yes")));
        form.add(children, accessible, transport);
        field(note, note::setLabel, "mission.fact.note", 2);
    }

    private <C extends Component & HasSize> void field(C field, Consumer<String> label, String key, int columns) {
        label.accept(words.t(key));
        field.setWidthFull();
        form.add(field, columns);
    }

    private void fill(MissionDetails mission, Taxonomy taxonomy, List<Commune> communes) {
        title.setValue(mission.title());
        tasks.setValue(mission.tasks());
        purpose.setValue(said(mission.purpose()));
        needed.setValue(String.join("\n", mission.skills().needed()));
        useful.setValue(String.join("\n", mission.skills().useful()));
        taxonomy.find(mission.domain()).ifPresent(node -> domain.setValue(node.domain()));
        var place = mission.place();
        remote.setValue(place.remote());
        communes.stream()
                .filter(known -> known.code().equals(place.commune()))
                .findFirst()
                .ifPresent(commune::setValue);
        address.setValue(said(place.address()));
        radius.setValue(place.radiusKm());
        timing.setValue(mission.timing());
        var welcome = mission.welcome();
        age.setValue(welcome.minimumAge());
        children.setValue(welcome.withChildren());
        accessible.setValue(Boolean.TRUE.equals(welcome.accessible()));
        transport.setValue(Boolean.TRUE.equals(welcome.nearTransport()));
        note.setValue(said(welcome.note()));
    }

    /** From what is often looked for; the rest is as it was typed. */
    private void begin(MissionStarts.Start start) {
        title.setValue(start.title());
        tasks.setValue(start.tasks());
        purpose.setValue(start.purpose());
        needed.setValue(start.skills());
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }

    private void submit() {
        var when = timing.value();
        if (marked() || when.isEmpty()) {
            return;
        }
        var details = new MissionDetails(
                Text.cleanLine(title.getValue()),
                Text.clean(tasks.getValue()),
                orNull(Text.clean(purpose.getValue())),
                domain.getValue().id(),
                new Skills(lines(needed), lines(useful)),
                new Place(remote.getValue(), orNull(Text.cleanLine(address.getValue())), code(), radius.getValue()),
                when.get(),
                new Welcome(
                        Objects.requireNonNullElse(age.getValue(), Welcome.ADULT),
                        children.getValue(),
                        accessible.getValue() ? true : null,
                        transport.getValue() ? true : null,
                        orNull(Text.clean(note.getValue()))),
                example);
        if (save.test(details)) {
            close();
        }
    }

    /** The rules stand in {@link MissionDetails}; here is said which of them is broken. */
    private boolean marked() {
        title.setInvalid(!MissionDetails.isTitle(Text.cleanLine(title.getValue())));
        tasks.setInvalid(Text.clean(tasks.getValue()).isBlank());
        domain.setInvalid(domain.getValue() == null);
        commune.setInvalid(remote.getValue() != Remote.ONLY && commune.getValue() == null);
        needed.setInvalid(!Skills.areSkills(lines(needed)));
        useful.setInvalid(!Skills.areSkills(lines(useful)));
        age.setInvalid(age.getValue() != null && (age.getValue() < 0 || age.getValue() > MissionDetails.MAX_AGE));
        radius.setInvalid(
                radius.getValue() != null && (radius.getValue() < 1 || radius.getValue() > MissionDetails.MAX_RADIUS));
        return title.isInvalid()
                || tasks.isInvalid()
                || domain.isInvalid()
                || commune.isInvalid()
                || needed.isInvalid()
                || useful.isInvalid()
                || age.isInvalid()
                || radius.isInvalid();
    }

    private @Nullable CommuneCode code() {
        var chosen = commune.getValue();
        return remote.getValue() == Remote.ONLY || chosen == null ? null : chosen.code();
    }

    private static List<String> lines(TextArea field) {
        return Text.clean(field.getValue())
                .lines()
                .map(Text::cleanLine)
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
    }
}
