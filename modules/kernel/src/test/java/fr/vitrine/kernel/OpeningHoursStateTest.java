package fr.vitrine.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Monday is 16 November 2026; Wednesday 11 November 2026 is a public holiday. */
class OpeningHoursStateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            Mo-Fr 08:30-12:00,13:30-17:00      ~ 2026-11-16T14:00    ~ open until 2026-11-16T17:00
            Mo-Fr 08:30-12:00,13:30-17:00      ~ 2026-11-16T16:59:59 ~ open until 2026-11-16T17:00
            Mo-Fr 08:30-12:00,13:30-17:00      ~ 2026-11-16T17:00    ~ closed until 2026-11-17T08:30
            Mo-Fr 08:30-12:00,13:30-17:00      ~ 2026-11-16T12:30    ~ closed until 2026-11-16T13:30
            Mo-Fr 08:30-12:00,13:30-17:00      ~ 2026-11-20T18:00    ~ closed until 2026-11-23T08:30
            Mo,Tu 09:00-12:00; We 14:00-18:00  ~ 2026-11-17T13:00    ~ closed until 2026-11-18T14:00
            We 14:00-17:00                     ~ 2026-11-18T17:00    ~ closed until 2026-11-25T14:00
            We 14:00-17:00                     ~ 2026-11-18T14:00    ~ open until 2026-11-18T17:00
            24/7                               ~ 2026-11-18T03:00    ~ open
            24/7; Fr off                       ~ 2026-11-18T03:00    ~ open until 2026-11-20T00:00
            Mo-Fr 08:00+                       ~ 2026-11-16T09:00    ~ open
            Mo-Fr 08:00+                       ~ 2026-11-16T07:00    ~ closed until 2026-11-16T08:00
            Mo-Fr 08:00+                       ~ 2026-11-17T00:30    ~ closed until 2026-11-17T08:00
            08:00+,14:00-18:00                 ~ 2026-11-16T13:00    ~ open until 2026-11-16T18:00
            off                                ~ 2026-11-16T09:00    ~ closed
            closed "travaux"                   ~ 2026-11-16T09:00    ~ closed "travaux"
            Nov off "congés"                   ~ 2026-11-16T09:00    ~ closed "congés"
            """)
    void the_week_decides(String hours, LocalDateTime at, String state) {
        assertThat(stateOf(hours, at)).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            Fr 22:00-02:00                     ~ 2026-11-20T23:00 ~ open until 2026-11-21T02:00
            Fr 22:00-02:00                     ~ 2026-11-21T01:00 ~ open until 2026-11-21T02:00
            Fr 22:00-02:00                     ~ 2026-11-20T01:00 ~ closed until 2026-11-20T22:00
            Fr 22:00-02:00; Sa 10:00-12:00     ~ 2026-11-21T01:00 ~ open until 2026-11-21T02:00
            Fr 22:00-02:00; Sa off             ~ 2026-11-21T01:00 ~ open until 2026-11-21T02:00
            Tu 22:00-02:00; PH off             ~ 2026-11-11T01:00 ~ open until 2026-11-11T02:00
            Su 22:00-02:00                     ~ 2026-11-16T01:00 ~ open until 2026-11-16T02:00
            Fr 20:00-24:00; Sa 00:00-06:00     ~ 2026-11-20T21:00 ~ open until 2026-11-21T06:00
            Fr 00:00-00:00                     ~ 2026-11-20T12:00 ~ open until 2026-11-21T00:00
            Mo-Su 22:00-02:00; Sa off          ~ 2026-11-22T01:00 ~ closed until 2026-11-22T22:00
            """)
    void spans_go_over_midnight(String hours, LocalDateTime at, String state) {
        assertThat(stateOf(hours, at)).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            Mo-Fr 09:00-12:00; PH off                 ~ 2026-11-11T10:00 ~ closed until 2026-11-12T09:00
            Mo-Fr 09:00-12:00                         ~ 2026-11-11T10:00 ~ open until 2026-11-11T12:00
            Mo-Fr 09:00-12:00; PH 10:00-11:00         ~ 2026-11-11T09:30 ~ closed until 2026-11-11T10:00
            Mo-Fr 09:00-12:00; PH "sur rendez-vous"   ~ 2026-11-11T09:30 ~ unknown "sur rendez-vous"
            PH,Su 10:00-12:00                         ~ 2026-11-11T11:00 ~ open until 2026-11-11T12:00
            PH Su 10:00-12:00                         ~ 2026-11-11T11:00 ~ closed
            PH We 10:00-12:00                         ~ 2026-11-11T11:00 ~ open until 2026-11-11T12:00
            PH We 10:00-12:00                         ~ 2026-11-18T11:00 ~ closed
            24/7; PH +1 day off                       ~ 2026-11-12T11:00 ~ closed until 2026-11-13T00:00
            Mo-Fr 09:00-12:00; SH off                 ~ 2026-11-16T10:00 ~ unknown
            Mo-Fr 09:00-12:00; SH off                 ~ 2026-11-16T13:00 ~ closed
            Mo-Fr 09:00-12:00; SH 10:00-12:00         ~ 2026-11-16T11:00 ~ open until 2026-11-16T12:00
            Mo-Fr 09:00-12:00; SH 10:00-12:00         ~ 2026-11-16T09:30 ~ unknown
            Mo-Fr 09:00-12:00; PH,SH off              ~ 2026-11-11T10:00 ~ closed
            """)
    void holidays_are_the_callers_and_school_holidays_nobodys(String hours, LocalDateTime at, String state) {
        assertThat(stateOf(hours, at)).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            Mo-Fr 09:00-18:00; We 10:00-12:00            ~ 2026-11-18T14:00 ~ closed until 2026-11-19T09:00
            Mo-Fr 09:00-18:00, We 19:00-21:00            ~ 2026-11-18T20:00 ~ open until 2026-11-18T21:00
            Mo-Fr 09:00-18:00, We 19:00-21:00            ~ 2026-11-18T14:00 ~ open until 2026-11-18T18:00
            Mo-Fr 09:00-18:00; We 12:00-14:00 off        ~ 2026-11-18T13:00 ~ closed until 2026-11-18T14:00
            Mo-Fr 09:00-18:00; We 12:00-14:00 off        ~ 2026-11-18T15:00 ~ open until 2026-11-18T18:00
            Mo-Fr 09:00-18:00; We off                    ~ 2026-11-18T15:00 ~ closed until 2026-11-19T09:00
            "sur rendez-vous"                            ~ 2026-11-18T15:00 ~ unknown "sur rendez-vous"
            unknown                                      ~ 2026-11-18T15:00 ~ unknown
            Mo-Fr 09:00-12:00 "sur rendez-vous"          ~ 2026-11-18T10:00 ~ unknown "sur rendez-vous"
            Mo-Fr 09:00-12:00 "sur rendez-vous"          ~ 2026-11-18T13:00 ~ closed
            Mo-Fr 09:00-12:00 open "sonner"              ~ 2026-11-18T10:00 ~ open until 2026-11-18T12:00 "sonner"
            We 14:00-17:00 || "sur rendez-vous"          ~ 2026-11-18T15:00 ~ open until 2026-11-18T17:00
            We 14:00-17:00 || "sur rendez-vous"          ~ 2026-11-18T18:00 ~ unknown "sur rendez-vous"
            We 14:00-17:00, "sur rendez-vous"            ~ 2026-11-18T15:00 ~ open until 2026-11-18T17:00
            We 14:00-17:00 || "sur rdv"; PH off          ~ 2026-11-11T15:00 ~ closed until 2026-11-18T14:00
            We 14:00-17:00; PH off || "sur rdv"          ~ 2026-11-11T15:00 ~ unknown "sur rdv"
            We 14:00-17:00 || Mo-Fr 09:00-15:00 || "rdv" ~ 2026-11-18T09:30 ~ open until 2026-11-18T17:00
            We 14:00-17:00; "sur rendez-vous"            ~ 2026-11-18T15:00 ~ unknown "sur rendez-vous"
            """)
    void rules_stand_to_each_other_as_specified(String hours, LocalDateTime at, String state) {
        assertThat(stateOf(hours, at)).isEqualTo(state);
    }

    private static String stateOf(String hours, LocalDateTime at) {
        return switch (new OpeningHours(hours).stateAt(at, PublicHolidays::isHoliday)) {
            case OpeningState.Open(var until, var comment) -> "open" + until(until) + quoted(comment);
            case OpeningState.Closed(var opensAt, var comment) -> "closed" + until(opensAt) + quoted(comment);
            case OpeningState.Unknown(var comment) -> "unknown" + quoted(comment);
        };
    }

    private static String until(@Nullable LocalDateTime moment) {
        return moment == null ? "" : " until " + moment;
    }

    private static String quoted(@Nullable String comment) {
        return comment == null ? "" : " \"" + comment + "\"";
    }
}
