package fr.vitrine.frontend.publicsite.programmes;

import fr.vitrine.events.ProgrammeDetails.Period;
import fr.vitrine.frontend.publicsite.agenda.AgendaWords;
import fr.vitrine.frontend.ui.Words;
import fr.vitrine.kernel.DateWords;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** A programme's dates in words. */
public record ProgrammeWords(AgendaWords words) {

    /** {@code Du 1er au 30 novembre 2026}; without the year where it is this one. */
    public String when(Period period, LocalDate today) {
        var first = period.first();
        var last = period.last();
        var said = first == null || last == null ? period.told() : days(first, last, today);
        return said == null ? "" : Words.capitalized(said, words.locale());
    }

    /** With the year: paper lasts. */
    public String inPrint(Period period) {
        return when(period, LocalDate.MIN);
    }

    private String days(LocalDate first, LocalDate last, LocalDate today) {
        var year = last.getYear() == today.getYear() && first.getYear() == today.getYear();
        if (first.equals(last)) {
            return form(last, year ? "programme.day.pattern" : "programme.day.year.pattern");
        }
        var beginning = first.getYear() != last.getYear()
                ? "programme.day.year.pattern"
                : first.getMonth() == last.getMonth() ? "programme.day.only.pattern" : "programme.day.pattern";
        return words.t(
                "agenda.days",
                form(first, beginning),
                form(last, year ? "programme.day.pattern" : "programme.day.year.pattern"));
    }

    private String form(LocalDate day, String pattern) {
        return DateWords.of(day, DateTimeFormatter.ofPattern(words.t(pattern), words.locale()));
    }
}
