package fr.vitrine.frontend.backoffice.volunteering;

import java.util.LinkedHashMap;
import java.util.Map;

/** The figures that stand above all others: the key of what each says, and its value in words. */
record FigureTotals(FigureWords words) {

    Map<String, String> of(Reading reading) {
        var totals = reading.totals();
        var answers = reading.answers();
        var figures = new LinkedHashMap<String, String>();
        figures.put("vfigures.total.open", words.number(reading.standing().open()));
        figures.put("vfigures.total.filled", words.number(reading.standing().filled()));
        figures.put("vfigures.total.posted", words.number(totals.posted()));
        figures.put("vfigures.total.closed", words.number(totals.closed()));
        figures.put("vfigures.total.applications", words.number(totals.applications()));
        figures.put("vfigures.total.volunteers", words.people(totals.volunteers()));
        figures.put("vfigures.total.minutes", words.minutes(totals.minutes()));
        figures.put("vfigures.total.hours", words.wait(answers.hours()));
        figures.put("vfigures.total.overdue", words.number(answers.overdue()));
        return figures;
    }
}
