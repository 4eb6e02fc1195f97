package fr.vitrine.frontend.access;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dependency.StyleSheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All private areas load all private sheets: what one of them says of a name, none of the others may. */
class PrivateSheetsTest {

    private static final Pattern BLOCK = Pattern.compile("(?m)^(\\.[a-z][\\w-]*) \\{");
    private static final String OURS = "context://css/";

    private record Named(String block, String sheet) {}

    @Test
    void no_two_sheets_give_a_look_to_the_same_name() {
        var sheets = Stream.of(PrivateLayout.class.getAnnotationsByType(StyleSheet.class))
                .map(StyleSheet::value)
                .filter(sheet -> sheet.startsWith(OURS))
                .flatMap(sheet -> blocks(sheet.substring(OURS.length())))
                .collect(groupingBy(Named::block, mapping(Named::sheet, toSet())));

        assertThat(sheets).hasSizeGreaterThan(50);
        assertThat(sheets.entrySet())
                .allSatisfy(
                        block -> assertThat(block.getValue()).as(block.getKey()).hasSize(1));
    }

    private static Stream<Named> blocks(String sheet) {
        try (var file = PrivateSheetsTest.class.getResourceAsStream("/META-INF/resources/css/" + sheet)) {
            var text = new String(Objects.requireNonNull(file, sheet).readAllBytes(), StandardCharsets.UTF_8);
            return BLOCK.matcher(text).results().map((MatchResult found) -> new Named(found.group(1), sheet));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
