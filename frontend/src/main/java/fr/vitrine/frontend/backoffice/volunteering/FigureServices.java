package fr.vitrine.frontend.backoffice.volunteering;

import fr.vitrine.directory.StructureSummaries;
import fr.vitrine.directory.Taxonomies;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.ui.Texts;
import fr.vitrine.territory.Communes;
import fr.vitrine.territory.Territory;
import fr.vitrine.volunteers.MissionGaps;
import fr.vitrine.volunteers.figures.AnswerTimes;
import fr.vitrine.volunteers.figures.VolunteeringFigures;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What the page of figures reads. */
@Component
record FigureServices(
        CurrentActor current,
        VolunteeringFigures figures,
        AnswerTimes answers,
        MissionGaps gaps,
        StructureSummaries structures,
        Taxonomies taxonomies,
        Communes communes,
        Territory territory,
        Texts texts,
        Clock clock) {}
