package fr.vitrine.frontend.backoffice.dashboard;

import fr.vitrine.directory.Structure.Status;
import fr.vitrine.directory.Taxonomies;
import fr.vitrine.directory.register.RegisterCondition;
import fr.vitrine.directory.register.RegisterCondition.AssignedToNobody;
import fr.vitrine.directory.register.RegisterCondition.ConfirmedBefore;
import fr.vitrine.directory.register.RegisterCondition.ConfirmedSince;
import fr.vitrine.directory.register.RegisterCondition.HasPeople;
import fr.vitrine.directory.register.RegisterCondition.InDomain;
import fr.vitrine.directory.register.RegisterCondition.StatusIs;
import fr.vitrine.directory.register.RegisterQuery;
import fr.vitrine.directory.register.StructureRegister;
import fr.vitrine.frontend.backoffice.BarTable.Bar;
import fr.vitrine.frontend.ui.Texts;
import fr.vitrine.kernel.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The numbers of the dashboard. */
@Component
class OfficeFigures {

    private static final RegisterCondition PUBLISHED = new StatusIs(Status.PUBLISHED);

    private final StructureRegister register;
    private final Taxonomies taxonomies;
    private final Texts texts;
    private final Clock clock;

    OfficeFigures(StructureRegister register, Taxonomies taxonomies, Texts texts, Clock clock) {
        this.register = register;
        this.taxonomies = taxonomies;
        this.texts = texts;
        this.clock = clock;
    }

    /** @param query of the grid that shows them */
    record Task(String sign, String label, String query, int count) {}

    List<Task> tasks(Actor actor) {
        return List.of(
                new Task("file-text", "dashboard.drafts", "etat=brouillon", count(actor, new StatusIs(Status.DRAFT))),
                new Task(
                        "refresh-cw",
                        "dashboard.stale",
                        "etat=publiee&fraicheur=plus-12",
                        count(actor, PUBLISHED, new ConfirmedBefore(monthsAgo(12)))),
                new Task(
                        "user-plus",
                        "dashboard.unattended",
                        "etat=publiee&referents=aucun",
                        count(actor, PUBLISHED, new HasPeople(false))),
                new Task(
                        "user-check",
                        "dashboard.unassigned",
                        "etat=publiee&suivi=aucun",
                        count(actor, PUBLISHED, new AssignedToNobody())));
    }

    List<Bar> states(Actor actor, Locale locale) {
        var counts = register.countByStatus(actor);
        return List.of(
                state(locale, "publiee", counts.getOrDefault(Status.PUBLISHED, 0)),
                state(locale, "brouillon", counts.getOrDefault(Status.DRAFT, 0)),
                state(locale, "archivee", counts.getOrDefault(Status.ARCHIVED, 0)));
    }

    private Bar state(Locale locale, String state, int count) {
        return figure(t(locale, "grid.filter.etat." + state), count, "etat=" + state);
    }

    /** Of what is published. */
    List<Bar> freshness(Actor actor, Locale locale) {
        var recent = count(actor, PUBLISHED, new ConfirmedSince(monthsAgo(6)));
        var old = count(actor, PUBLISHED, new ConfirmedBefore(monthsAgo(12)));
        var between = count(actor, PUBLISHED, new ConfirmedBefore(monthsAgo(6)), new ConfirmedSince(monthsAgo(12)));
        return List.of(
                figure(t(locale, "grid.filter.fraicheur.moins-6"), recent, "etat=publiee&fraicheur=moins-6"),
                figure(t(locale, "dashboard.between"), between, "etat=publiee&fraicheur=plus-6"),
                figure(t(locale, "grid.filter.fraicheur.plus-12"), old, "etat=publiee&fraicheur=plus-12"));
    }

    /** Of what is published, the most frequent first. */
    List<Bar> domains(Actor actor, Locale locale) {
        return taxonomies.current().domains().stream()
                .map(domain -> figure(
                        domain.label().in(locale),
                        count(actor, PUBLISHED, new InDomain(domain.id())),
                        "etat=publiee&domaine=" + domain.slug()))
                .sorted(Comparator.comparingInt(Bar::length).reversed())
                .toList();
    }

    private static Bar figure(String label, int count, String query) {
        return Bar.counted(label, count, "/gestion/structures?" + query);
    }

    private int count(Actor actor, RegisterCondition... conditions) {
        return register.count(actor, new RegisterQuery(Arrays.asList(conditions), List.of()));
    }

    private LocalDate monthsAgo(int months) {
        return LocalDate.now(clock).minusMonths(months);
    }

    private String t(Locale locale, String key) {
        return texts.getTranslation(key, locale);
    }
}
