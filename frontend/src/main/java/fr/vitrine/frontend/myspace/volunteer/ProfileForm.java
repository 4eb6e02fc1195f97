package fr.vitrine.frontend.myspace.volunteer;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import fr.vitrine.directory.Taxonomy.Domain;
import fr.vitrine.frontend.publicsite.missions.MissionWords;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.Text;
import fr.vitrine.territory.Commune;
import fr.vitrine.volunteers.MissionDetails.Skills;
import fr.vitrine.volunteers.Moment;
import fr.vitrine.volunteers.profile.ProfileDetails;
import fr.vitrine.volunteers.profile.ProfileDetails.Age;
import fr.vitrine.volunteers.profile.Telling;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fields of a volunteer's profile. */
final class ProfileForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient VolunteerDesk desk;
    private final transient MissionWords words;
    private final CheckboxGroup<Domain> domains = new CheckboxGroup<>();
    private final TextArea skills = new TextArea();
    private final CheckboxGroup<Moment> moments = new CheckboxGroup<>();
    private final ComboBox<Commune> commune = new ComboBox<>();
    private final IntegerField radius = new IntegerField();
    private final Checkbox fromHome = new Checkbox();
    private final IntegerField birthYear = new IntegerField();
    private final Checkbox under = new Checkbox();
    private final EmailField guardian = new EmailField();
    private final RadioButtonGroup<Telling> telling = new RadioButtonGroup<>();

    ProfileForm(VolunteerDesk desk, Locale locale) {
        this.desk = desk;
        this.words = desk.words(locale);
        addClassName("stack");
        wishes();
        places();
        others();
        add(
                panel("volunteer.like", domains),
                panel("volunteer.can", skills),
                panel("volunteer.when", moments),
                panel("volunteer.where", el("div", "form-row", commune, radius), fromHome),
                panel("volunteer.telling", text("p", "", words.t("volunteer.telling.why")), telling),
                panel(
                        "volunteer.age",
                        text("p", "", words.t("volunteer.age.why")),
                        el("div", "form-row", birthYear, guardian),
                        under));
    }

    private El panel(String key, Component... fields) {
        var id = key.replace('.', '-');
        return el("section", "panel stack")
                .attr("aria-labelledby", id)
                .with(text("h2", "", words.t(key)).id(id))
                .with(fields);
    }

    private void wishes() {
        domains.setAriaLabel(words.t("volunteer.like"));
        domains.setItems(desk.taxonomies().current().domains());
        domains.setItemLabelGenerator(domain -> domain.label().in(words.locale()));
        skills.setLabel(words.t("volunteer.can.label"));
        skills.setHelperText(words.t("mission.desk.lines"));
        skills.setErrorMessage(words.t("mission.desk.lines.wrong"));
        skills.setManualValidation(true);
        skills.setWidthFull();
        moments.setAriaLabel(words.t("volunteer.when"));
        moments.setItems(Moment.values());
        moments.setItemLabelGenerator(moment -> words.capitalized(words.of(moment)));
    }

    private void places() {
        commune.setLabel(words.t("volunteer.commune"));
        commune.setItemLabelGenerator(Commune::nameWithPostcode);
        commune.setClearButtonVisible(true);
        commune.setItems(query ->
                found(query.getFilter().orElse("")).skip(query.getOffset()).limit(query.getLimit()));
        radius.setLabel(words.t("volunteer.radius"));
        radius.setMin(1);
        radius.setMax(ProfileDetails.MAX_RADIUS);
        radius.setStepButtonsVisible(true);
        radius.setErrorMessage(words.t("volunteer.radius.wrong"));
        radius.setManualValidation(true);
        fromHome.setLabel(words.t("volunteer.from-home"));
        telling.setAriaLabel(words.t("volunteer.telling"));
        telling.setItems(Telling.values());
        telling.setItemLabelGenerator(often -> words.t("volunteer.telling." + often.code()));
        telling.setValue(Telling.NEVER);
    }

    private void others() {
        birthYear.setLabel(words.t("volunteer.age.year"));
        birthYear.setErrorMessage(words.t("volunteer.age.wrong"));
        birthYear.setManualValidation(true);
        under.setLabel(words.t("volunteer.age.under"));
        guardian.setLabel(words.t("volunteer.guardian"));
        guardian.setHelperText(words.t("volunteer.guardian.hint"));
        guardian.setErrorMessage(words.t("volunteer.guardian.wrong"));
        guardian.setManualValidation(true);
    }

    /** Those of the territory first; whoever lives elsewhere types its name. */
    private Stream<Commune> found(String typed) {
        return typed.isBlank()
                ? desk.territory().communes().stream()
                : desk.communes().search(typed, desk.territory(), 50).stream();
    }

    void setValue(ProfileDetails details) {
        domains.setValue(desk.taxonomies().current().domains().stream()
                .filter(domain -> details.domains().contains(domain.id()))
                .collect(Collectors.toSet()));
        skills.setValue(String.join("\n", details.skills()));
        moments.setValue(details.moments());
        commune.setValue(Optional.ofNullable(details.commune())
                .flatMap(desk.communes()::find)
                .orElse(null));
        radius.setValue(details.radiusKm());
        fromHome.setValue(details.fromHome());
        telling.setValue(details.telling());
        birthYear.setValue(details.age().birthYear());
        under.setValue(details.age().under());
        var asked = details.age().guardian();
        guardian.setValue(asked == null ? "" : asked.value());
    }

    /** Empty where something is wrong: it is marked. */
    Optional<ProfileDetails> value() {
        var phrases = lines();
        Integer year = birthYear.getValue();
        Integer km = radius.getValue();
        skills.setInvalid(!Skills.areSkills(phrases));
        radius.setInvalid(km == null || km < 1 || km > ProfileDetails.MAX_RADIUS);
        birthYear.setInvalid(year != null
                && (year < Age.FIRST_YEAR || year > LocalDate.now(desk.clock()).getYear()));
        var asked = EmailAddress.parse(guardian.getValue().strip());
        guardian.setInvalid(!guardian.getValue().isBlank() && asked.isEmpty());
        if (km == null || skills.isInvalid() || radius.isInvalid() || birthYear.isInvalid() || guardian.isInvalid()) {
            return Optional.empty();
        }
        var where = commune.getValue();
        return Optional.of(new ProfileDetails(
                domains.getValue().stream().map(Domain::id).collect(Collectors.toSet()),
                phrases,
                moments.getValue(),
                where == null ? null : where.code(),
                km,
                fromHome.getValue(),
                telling.getValue(),
                new Age(year, under.getValue(), asked.orElse(null))));
    }

    private List<String> lines() {
        return Text.clean(skills.getValue())
                .lines()
                .map(Text::cleanLine)
                .filter(line -> !line.isBlank())
                .toList();
    }
}
