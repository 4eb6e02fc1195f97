package fr.vitrine.frontend.publicsite;

import fr.vitrine.directory.search.SearchQuery;
import fr.vitrine.kernel.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The parameters of an address, which may hold anything, as clean short texts. */
public record Parameters(Map<String, List<String>> raw) {

    private static final int MAX_RAW_LENGTH = 2_000;
    private static final int MAX_VALUES = 60;

    /** The first value that says something; empty where none does. */
    public String first(String name) {
        return values(name).findFirst().orElse("");
    }

    /** All values, whether repeated or separated by commas. */
    public List<String> all(String name) {
        return values(name)
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .limit(MAX_VALUES)
                .toList();
    }

    /** All values as they are repeated, commas and all. */
    public List<String> each(String name) {
        return values(name).distinct().toList();
    }

    /** The first value, where it is a day as ISO 8601 writes it. */
    public Optional<LocalDate> day(String name) {
        var text = first(name);
        try {
            return text.matches("\\d{4}-\\d{2}-\\d{2}") ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The first value, where it is a number of at most nine digits; else the other one. */
    public int number(String name, int otherwise) {
        var value = first(name);
        return value.matches("-?\\d{1,9}") ? Integer.parseInt(value) : otherwise;
    }

    private Stream<String> values(String name) {
        return raw.getOrDefault(name, List.of()).stream()
                .limit(MAX_VALUES)
                .map(value -> cut(value, MAX_RAW_LENGTH))
                .map(Text::cleanLine)
                .map(value -> cut(value, SearchQuery.MAX_TEXT_LENGTH).strip())
                .filter(value -> !value.isEmpty());
    }

    /** Never in the middle of a character. */
    private static String cut(String value, int length) {
        if (value.length() <= length) {
            return value;
        }
        return value.substring(0, Character.isHighSurrogate(value.charAt(length - 1)) ? length - 1 : length);
    }
}
