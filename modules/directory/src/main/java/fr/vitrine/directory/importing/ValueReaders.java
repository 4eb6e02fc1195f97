package fr.vitrine.directory.importing;

import fr.vitrine.directory.StructureDetails.Link;
import fr.vitrine.directory.importing.ImportProblem.Reason;
import fr.vitrine.directory.importing.SourceRow.Values;
import fr.vitrine.kernel.Siret;
import fr.vitrine.kernel.Text;
import fr.vitrine.kernel.WebAddress;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads single values of a row: what cannot be read is noted among its problems, and null is returned. */
final class ValueReaders {

    private static final Pattern HTML = Pattern.compile("<[/!]?\\s*[a-zA-Z][^<>]{0,1000}>");
    private static final Pattern FRENCH_DATE = Pattern.compile("\\d{2}/\\d{2}/\\d{4}");
    private static final DateTimeFormatter DAY_MONTH_YEAR =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final Set<String> YES = Set.of("true", "oui", "vrai", "yes", "1");
    private static final Set<String> NO = Set.of("false", "non", "faux", "no", "0");
    private static final Map<String, Link.Kind> NETWORKS = Map.of(
            "facebook.com", Link.Kind.FACEBOOK,
            "instagram.com", Link.Kind.INSTAGRAM,
            "linkedin.com", Link.Kind.LINKEDIN,
            "youtube.com", Link.Kind.YOUTUBE);

    private final Values values;
    private final RowProblems problems;

    ValueReaders(Values values, RowProblems problems) {
        this.values = values;
        this.problems = problems;
    }

    /** On one line. A text that is too long refuses the row: cut, it would say something else. */
    @Nullable
    String line(String column, int maxLength) {
        var text = values.text(column);
        return text == null ? null : checked(column, Text.cleanLine(text), maxLength);
    }

    @Nullable
    String requiredLine(String column, int maxLength) {
        var text = line(column, maxLength);
        if (text == null && !values.has(column)) {
            problems.refuse(values.pathOf(column), "", Reason.MISSING);
        }
        return text;
    }

    /** Markdown on several lines. HTML in it stays the text it is; the site shows it without executing anything. */
    @Nullable
    String markdown(String column, int maxLength) {
        var text = values.text(column);
        if (text == null) {
            return null;
        }
        var html = HTML.matcher(text);
        if (html.find()) {
            problems.warn(values.pathOf(column), html.group(), Reason.HTML_IN_TEXT);
        }
        return checked(column, text, maxLength);
    }

    private @Nullable String checked(String column, String text, int maxLength) {
        if (text.length() > maxLength) {
            problems.refuse(values.pathOf(column), text, Reason.TOO_LONG, maxLength, text.length());
            return null;
        }
        return text;
    }

    @Nullable
    Siret siret(String column) {
        var text = values.text(column);
        if (text == null) {
            return null;
        }
        var siret = Siret.parse(text);
        if (siret.isEmpty()) {
            problems.refuse(values.pathOf(column), text, Reason.NOT_A_SIRET);
        }
        return siret.orElse(null);
    }

    /** For what can be done without: left out with a warning where the parser does not take it. */
    <T> @Nullable T optional(String column, Function<String, Optional<T>> parser, Reason otherwise) {
        var text = values.text(column);
        if (text == null) {
            return null;
        }
        var parsed = parser.apply(text);
        if (parsed.isEmpty()) {
            problems.warn(values.pathOf(column), text, otherwise);
        }
        return parsed.orElse(null);
    }

    @Nullable
    Integer number(String column, int min, int max, Reason otherwise) {
        return optional(column, text -> integer(text, min, max), otherwise);
    }

    static Optional<Integer> integer(String text, int min, int max) {
        try {
            var value = Integer.parseInt(text.strip());
            return value < min || value > max ? Optional.empty() : Optional.of(value);
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    @Nullable
    Double decimal(String column) {
        return optional(column, ValueReaders::decimalOf, Reason.NOT_A_POINT);
    }

    private static Optional<Double> decimalOf(String text) {
        try {
            return Optional.of(Double.valueOf(text.replace(',', '.'))).filter(Double::isFinite);
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    boolean yes(String column) {
        var answer = optional(column, ValueReaders::yesOrNo, Reason.NOT_YES_OR_NO);
        return answer != null && answer;
    }

    private static Optional<Boolean> yesOrNo(String text) {
        var word = Text.fold(text);
        return YES.contains(word) ? Optional.of(true) : NO.contains(word) ? Optional.of(false) : Optional.empty();
    }

    /** ISO 8601, with or without a time, or as it is written in France; not after today. */
    @Nullable
    LocalDate date(String column, LocalDate today) {
        return optional(column, text -> dateOf(text).filter(date -> !date.isAfter(today)), Reason.NOT_A_DATE);
    }

    private static Optional<LocalDate> dateOf(String text) {
        try {
            var date = FRENCH_DATE.matcher(text).matches()
                    ? LocalDate.parse(text, DAY_MONTH_YEAR)
                    : LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
            return Optional.of(date).filter(parsed -> parsed.getYear() >= 1900);
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    /** The link's kind is what the file says, else what its address tells. */
    static Optional<Link> link(Values link, RowProblems problems) {
        var text = link.text("url");
        var url = text == null ? Optional.<WebAddress>empty() : WebAddress.parse(text);
        if (url.isEmpty()) {
            problems.warn(link.pathOf("url"), text == null ? "" : text, Reason.NOT_AN_ADDRESS);
        }
        return url.map(address -> new Link(kind(link.text("type"), address), address));
    }

    private static Link.Kind kind(@Nullable String type, WebAddress url) {
        var named = List.of(Link.Kind.values()).stream()
                .filter(kind -> type != null && kind.name().equals(type.toUpperCase(Locale.ROOT)))
                .findFirst();
        return named.orElseGet(() -> network(URI.create(url.value()).getHost().toLowerCase(Locale.ROOT)));
    }

    private static Link.Kind network(String host) {
        return NETWORKS.entrySet().stream()
                .filter(network -> host.equals(network.getKey()) || host.endsWith("." + network.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Link.Kind.OTHER);
    }
}
