package fr.vitrine.frontend.access;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dependency.StyleSheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * All private areas load all private sheets after those of the public pages: what one of them says of a name, none of the others
 * may. Only a sheet named as private draws what the public pages have, closer together.
 */
class PrivateSheetsTest {

    private static final Pattern BLOCK = Pattern.compile("(?m)^(\\.[a-z][\\w-]*) \\{");
    private static final Pattern IMPORTED = Pattern.compile("@import url\\(\"([\\w-]+\\.css)\"\\)");
    private static final String CLOSER = "-private.css";
    private static final String OURS = "context://css/";

    private record Named(String block, String sheet) {}

    @Test
    void no_two_sheets_give_a_look_to_the_same_name() {
        var sheets = byName(ours());

        assertThat(sheets).hasSizeGreaterThan(50);
        assertThat(sheets).allSatisfy((name, said) -> assertThat(said).as(name).hasSize(1));
    }

    @Test
    void no_sheet_gives_another_look_to_what_the_public_pages_have() {
        var everywhere = IMPORTED.matcher(text("site.css")).results().map(found -> found.group(1));
        var open = byName(everywhere);
        var sheets = byName(ours().filter(sheet -> !sheet.endsWith(CLOSER)));

        assertThat(open).hasSizeGreaterThan(50);
        assertThat(sheets)
                .allSatisfy((name, said) -> assertThat(open.getOrDefault(name, Set.of()))
                        .as(name + " of " + said)
                        .isEmpty());
    }

    private static Stream<String> ours() {
        return Stream.of(PrivateLayout.class.getAnnotationsByType(StyleSheet.class))
                .map(StyleSheet::value)
                .filter(sheet -> sheet.startsWith(OURS))
                .map(sheet -> sheet.substring(OURS.length()));
    }

    private static Map<String, Set<String>> byName(Stream<String> sheets) {
        return sheets.flatMap(PrivateSheetsTest::blocks)
                .collect(groupingBy(Named::block, mapping(Named::sheet, toSet())));
    }

    private static Stream<Named> blocks(String sheet) {
        return BLOCK.matcher(text(sheet)).results().map((MatchResult found) -> new Named(found.group(1), sheet));
    }

    private static String text(String sheet) {
        try (var file = PrivateSheetsTest.class.getResourceAsStream("/META-INF/resources/css/" + sheet)) {
            return new String(Objects.requireNonNull(file, sheet).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
