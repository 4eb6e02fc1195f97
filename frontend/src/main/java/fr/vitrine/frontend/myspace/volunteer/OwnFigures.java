package fr.vitrine.frontend.myspace.volunteer;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.WaitText;
import fr.vitrine.volunteers.figures.AnswerTimes;
import fr.vitrine.volunteers.figures.AnswerTimes.Own;
import java.util.Locale;

/** What a structure was given in a year, and how soon it answers, for its people. */
record OwnFigures(HoursDesk desk, Locale locale) {

    El draw(Own own) {
        var answers = own.answers();
        var hours = answers.hours();
        return el("div", "stack")
                .with(
                        text("h3", "", t("hours.figures")),
                        el("dl", "requests__figures")
                                .with(
                                        figure("hours.figures.minutes", given(own.minutes())),
                                        figure("hours.figures.applications", number(answers.applications())),
                                        figure("hours.figures.answered", number(answers.answered())),
                                        figure("hours.figures.wait", hours == null ? "–" : WaitText.of(hours, this::t)),
                                        figure("hours.figures.late", number(answers.late()))),
                        answers.overdue() == 0
                                ? null
                                : text(
                                        "p",
                                        "application-notice",
                                        t("hours.figures.overdue", answers.overdue(), AnswerTimes.LATE_DAYS)));
    }

    private El figure(String key, String value) {
        return el("div", "", text("dt", "", t(key)), text("dd", "", value));
    }

    private String given(int minutes) {
        return minutes == 0 ? number(0) : desk.words(locale).duration(minutes);
    }

    private String number(int number) {
        return t("grid.number", number);
    }

    private String t(String key, Object... parameters) {
        return desk.texts().getTranslation(key, locale, parameters);
    }
}
