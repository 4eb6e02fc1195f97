package fr.vitrine.frontend.myspace.volunteer;

import fr.vitrine.directory.StructureSummaries;
import fr.vitrine.frontend.publicsite.missions.MissionWords;
import fr.vitrine.frontend.ui.Texts;
import fr.vitrine.volunteers.figures.AnswerTimes;
import fr.vitrine.volunteers.hours.Certificates;
import fr.vitrine.volunteers.hours.EngagementHours;
import java.time.Clock;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What the pages of either side work with, where hours are entered and confirmed. */
@Component
public record HoursDesk(
        EngagementHours hours,
        Certificates certificates,
        AnswerTimes answers,
        StructureSummaries structures,
        Texts texts,
        Clock clock) {

    MissionWords words(Locale locale) {
        return new MissionWords(texts, locale);
    }
}
