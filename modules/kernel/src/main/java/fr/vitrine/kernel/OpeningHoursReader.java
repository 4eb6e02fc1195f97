package fr.vitrine.kernel;

import static java.util.Objects.requireNonNullElse;

import ch.poole.openinghoursparser.OpeningHoursParseException;
import ch.poole.openinghoursparser.OpeningHoursParser;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.RuleModifier;
import ch.poole.openinghoursparser.TimeSpan;
import ch.poole.openinghoursparser.Util;
import fr.vitrine.kernel.OpeningRule.Separator;
import fr.vitrine.kernel.OpeningTimeline.Kind;
import fr.vitrine.kernel.OpeningTimeline.Mark;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes rules of the text of opening hours, and refuses the text where evaluating them would not tell the truth. */
final class OpeningHoursReader {

    /** @param text in normal form */
    record Reading(String text, List<OpeningRule> rules) {}

    private static final Pattern COMMENT = Pattern.compile("\"[^\"]*\"");

    /** The parser takes these for German days; to a French reader "Di" is Sunday, so nobody's guess is taken. */
    private static final Pattern GERMAN_DAY = Pattern.compile("(?i)\\b(di|mi|do|so)\\b");

    private OpeningHoursReader() {}

    static Optional<Reading> read(String text) {
        if (text.length() > OpeningHours.MAX_LENGTH
                || GERMAN_DAY.matcher(COMMENT.matcher(text).replaceAll("")).find()) {
            return Optional.empty();
        }
        try {
            var parsed = rules(text);
            var normal = Util.rulesToOpeningHoursString(parsed);
            var stable = normal.length() <= OpeningHours.MAX_LENGTH
                    && (normal.equals(text)
                            || Util.rulesToOpeningHoursString(rules(normal)).equals(normal));
            var rules = parsed.stream().map(OpeningHoursReader::rule).toList();
            return stable && !rules.isEmpty() ? Optional.of(new Reading(normal, rules)) : Optional.empty();
        } catch (OpeningHoursParseException | IllegalArgumentException notUnderstood) {
            return Optional.empty();
        }
    }

    private static List<Rule> rules(String text) throws OpeningHoursParseException {
        var rules = new ArrayList<>(new OpeningHoursParser(new StringReader(text)).rules(false));
        rules.removeIf(Rule::isEmpty);
        return rules;
    }

    /** Refuses the text that is being read. */
    static void require(boolean understood) {
        if (!understood) {
            throw new IllegalArgumentException("opening hours that cannot be evaluated");
        }
    }

    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return requireNonNullElse(list, List.of());
    }

    private static OpeningRule rule(Rule rule) {
        require(rule.getComment() == null);
        var separator = rule.isFallBack()
                ? Separator.FALLBACK
                : rule.isAdditive() ? Separator.ADDITIONAL : Separator.OVERRIDING;
        return new OpeningRule(
                separator,
                OpeningDays.selector(rule),
                spans(orEmpty(rule.getTimes())),
                mark(rule.getModifier()),
                OpeningDays.vary(rule),
                OpeningDays.dependOnSchool(rule));
    }

    private static Mark mark(@Nullable RuleModifier modifier) {
        if (modifier == null) {
            return new Mark(Kind.OPEN, false, false, null);
        }
        var comment = modifier.getComment();
        require(comment == null || !comment.isBlank());
        var state = modifier.getModifier();
        var kind = state == null
                ? Kind.UNKNOWN
                : switch (state) {
                    case OPEN -> Kind.OPEN;
                    case UNKNOWN -> Kind.UNKNOWN;
                    case CLOSED, OFF -> Kind.CLOSED;
                };
        return new Mark(kind, false, false, comment);
    }

    private static List<OpeningRule.Span> spans(List<TimeSpan> times) {
        return times.stream().map(time -> span(time, times)).toList();
    }

    private static OpeningRule.Span span(TimeSpan time, List<TimeSpan> all) {
        require(time.getStartEvent() == null && time.getEndEvent() == null && time.getInterval() <= 0);
        var from = time.getStart();
        require(from >= 0 && from < OpeningTimeline.DAY);
        if (time.isOpenEnded()) {
            require(time.getEnd() == TimeSpan.UNDEFINED_TIME);
            var next = all.stream().mapToInt(TimeSpan::getStart).filter(start -> start > from);
            return new OpeningRule.Span(from, next.min().orElse(OpeningTimeline.DAY), true);
        }
        var to = from == 0 && time.getEnd() == 0 ? OpeningTimeline.DAY : time.getEnd();
        require(from < to && to - from <= OpeningTimeline.DAY);
        return new OpeningRule.Span(from, to, false);
    }
}
