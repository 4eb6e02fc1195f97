package fr.vitrine.frontend.backoffice.volunteering;

import fr.vitrine.directory.StructureSummary;
import fr.vitrine.directory.Taxonomy.Domain;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.CompetenceId;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.volunteers.MissionGaps.OfDomain;
import fr.vitrine.volunteers.MissionGaps.Standing;
import fr.vitrine.volunteers.SmallNumbers.Said;
import fr.vitrine.volunteers.figures.AnswerTimes.Answers;
import fr.vitrine.volunteers.figures.AnswerTimes.OfStructure;
import fr.vitrine.volunteers.figures.VolunteeringFigures.Totals;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All figures of the page, read at one moment. */
record Reading(
        Standing standing,
        Totals totals,
        Answers answers,
        List<Said<CompetenceId>> byDomain,
        List<Said<Optional<CommuneCode>>> byCommune,
        List<Said<YearMonth>> byMonth,
        List<OfStructure> byStructure,
        Map<StructureId, StructureSummary> structures,
        List<OfDomain> domains,
        List<CommuneCode> without,
        Optional<Integer> volunteersWithout) {

    static Reading of(FigureServices services, Actor actor, Asked asked) {
        var months = asked.months();
        var answers = services.answers().byStructure(actor, months);
        return new Reading(
                services.gaps().standing(actor),
                services.figures().totals(actor, months),
                services.answers().all(actor, months),
                services.figures().minutesByDomain(actor, months),
                services.figures().minutesByCommune(actor, months),
                services.figures().minutesByMonth(actor, months),
                answers,
                services.structures()
                        .byId(answers.stream().map(OfStructure::structure).collect(Collectors.toSet())),
                services.gaps()
                        .domains(
                                actor,
                                services.taxonomies().current().domains().stream()
                                        .map(Domain::id)
                                        .toList()),
                services.gaps().communesWithout(actor, services.territory().communeCodes(), asked.km()),
                services.gaps().volunteersWithout(actor));
    }
}
