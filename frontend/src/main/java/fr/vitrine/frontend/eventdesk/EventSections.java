package fr.vitrine.frontend.eventdesk;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import fr.vitrine.directory.Taxonomy.Domain;
import fr.vitrine.events.Accessibility;
import fr.vitrine.events.EventDetails;
import fr.vitrine.events.EventStatus;
import fr.vitrine.events.RegistrationKind;
import fr.vitrine.events.review.EventForm;
import fr.vitrine.events.review.EventForm.Text;
import fr.vitrine.frontend.eventdesk.Holders.Holder;
import fr.vitrine.frontend.form.ListTexts;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.kernel.Audience;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an event is, who holds it, for whom, and how one takes part. */
final class EventSections {

    private EventSections() {}

    static El title(EventParts parts) {
        var title = parts.line(Text.TITLE);
        title.setRequiredIndicatorVisible(true);
        title.setMaxLength(EventDetails.MAX_TITLE);
        var summary = parts.line(Text.SUMMARY);
        summary.setHelperText(parts.t("eventdesk.help.summary", EventDetails.MAX_SUMMARY));
        return parts.section(EventSection.TITLE, title, summary);
    }

    static El description(EventParts parts) {
        return parts.section(
                EventSection.DESCRIPTION,
                parts.hint("eventdesk.help.description"),
                parts.markdown(parts.area(Text.DESCRIPTION), EventDetails.MAX_DESCRIPTION));
    }

    /** The first one answers for it: one that the person speaks for. */
    static El organisers(EventParts parts) {
        var editing = parts.editing();
        var holders = editing.desk().holders();
        var now = holders.of(editing.actor(), editing.form().organisers());
        var first = now.stream().findFirst();
        var own = editing.actor().isStaff() ? null : holders.own(editing.actor());
        var holder = new ComboBox<Holder>();
        holder.setItemLabelGenerator(Holder::name);
        if (own == null) {
            holder.setItems(
                    query -> holders.named(editing.actor(), query.getFilter().orElse("")).stream()
                            .skip(query.getOffset())
                            .limit(query.getLimit()));
        } else {
            holder.setItems(own);
        }
        first.ifPresent(holder::setValue);
        holder.setRequiredIndicatorVisible(true);
        var others = new MultiSelectComboBox<Holder>();
        others.setItemLabelGenerator(Holder::name);
        others.setItems(
                query -> holders.named(editing.actor(), query.getFilter().orElse("")).stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit()));
        others.setValue(now.stream().skip(1).collect(Collectors.toSet()));
        ListTexts.speak(others, parts);
        parts.watch(
                holder,
                "organisers",
                "eventdesk.field.organiser",
                chosen -> editing.change(
                        form -> with(form, chosen == null ? List.of() : List.of(chosen), form.organisers())));
        parts.watch(
                others,
                "co-organisers",
                "eventdesk.field.co-organisers",
                chosen -> editing.change(form -> coOrganisers(form, chosen)));
        return parts.section(EventSection.ORGANISERS, holder, others);
    }

    private static EventForm with(EventForm form, List<Holder> first, List<String> before) {
        return form.withOrganisers(
                Stream.concat(first.stream().map(Holder::key), before.stream().skip(1))
                        .distinct()
                        .toList());
    }

    private static EventForm coOrganisers(EventForm form, Set<Holder> chosen) {
        var first = form.organisers().stream().limit(1);
        return form.withOrganisers(Stream.concat(first, chosen.stream().map(Holder::key))
                .distinct()
                .toList());
    }

    static El topics(EventParts parts) {
        var editing = parts.editing();
        var all = editing.desk().taxonomies().current().domains();
        var domains = new MultiSelectComboBox<Domain>();
        domains.setItems(all);
        domains.setItemLabelGenerator(domain -> domain.label().in(parts.words().locale()));
        domains.setValue(all.stream()
                .filter(domain ->
                        editing.form().domains().contains(domain.slug().value()))
                .collect(Collectors.toSet()));
        ListTexts.speak(domains, parts);
        parts.watch(
                domains,
                "domains",
                "agenda.by.domain",
                chosen -> editing.change(form -> form.withDomains(
                        chosen.stream().map(domain -> domain.slug().value()).collect(Collectors.toSet()))));
        var audiences = parts.checks(
                "audiences",
                Arrays.stream(Audience.values()).map(Audience::code).toList(),
                editing.form().audiences(),
                code -> parts.t("audience." + code),
                EventForm::withAudiences);
        audiences.setHelperText(parts.t("eventdesk.help.audiences"));
        return parts.section(EventSection.TOPICS, domains, audiences);
    }

    static El terms(EventParts parts) {
        var registration = parts.choice(
                Text.REGISTRATION,
                Stream.of(
                                RegistrationKind.UNKNOWN,
                                RegistrationKind.NONE,
                                RegistrationKind.HERE,
                                RegistrationKind.ELSEWHERE)
                        .map(RegistrationKind::code)
                        .toList(),
                code -> parts.t("eventdesk.registration." + code));
        var free = parts.choice(
                Text.FREE,
                List.of("", "oui", "non"),
                code -> parts.t("eventdesk.free." + (code.isEmpty() ? "inconnu" : code)));
        var access = parts.checks(
                "accessibility",
                Arrays.stream(Accessibility.values()).map(Accessibility::code).toList(),
                parts.editing().form().accessibility(),
                code -> parts.t("event.accessibility." + code),
                EventForm::withAccessibility);
        return parts.section(
                EventSection.TERMS,
                parts.row(registration, parts.line(Text.REGISTRATION_URL, "url")),
                parts.row(free, parts.line(Text.PRICE)),
                parts.row(parts.line(Text.AGE_MIN, "numeric"), parts.line(Text.AGE_MAX, "numeric")),
                access,
                parts.line(Text.ACCESSIBILITY_NOTE));
    }

    static El contact(EventParts parts) {
        return parts.section(
                EventSection.CONTACT,
                parts.row(parts.line(Text.CONTACT_NAME), parts.line(Text.CONTACT_PHONE, "tel")),
                parts.row(parts.line(Text.CONTACT_EMAIL, "email"), parts.line(Text.WEBSITE, "url")));
    }

    static El status(EventParts parts) {
        var status = parts.choice(
                Text.STATUS,
                Arrays.stream(EventStatus.values()).map(EventStatus::code).toList(),
                code -> parts.t("agenda.status." + code));
        var note = parts.line(Text.STATUS_NOTE);
        note.setHelperText(parts.t("eventdesk.help.status-note"));
        return parts.section(EventSection.STATUS, parts.hint("eventdesk.help.status"), status, note);
    }
}
