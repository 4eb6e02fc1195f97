package fr.vitrine.frontend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    private final StringWriter errors = new StringWriter();

    private int run(String... arguments) {
        return CommandLine.create().setErr(new PrintWriter(errors, true)).execute(arguments);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            })
    void a_source_without_a_usable_name_is_told_in_a_sentence_before_anything_is_opened(String name) {
        assertThat(run("import", "structures", "there-is-no-such-file.csv", "--source", name))
                .isEqualTo(2);
        assertThat(errors.toString())
                .startsWith("Invalid value for option '--source': the name of a source has 1 to 100 characters")
                .doesNotContain("Exception");
    }
}
