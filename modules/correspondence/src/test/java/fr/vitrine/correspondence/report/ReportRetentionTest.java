package fr.vitrine.correspondence.report;

import static fr.vitrine.db.jooq.correspondence.Tables.REPORT;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.correspondence.CorrespondenceFixture;
import fr.vitrine.correspondence.conversation.HoldReason;
import fr.vitrine.correspondence.report.Reportable.Target;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReportRetentionTest {

    private static final Complaint COMPLAINT = new Complaint("danger", "La marche est cassée.", "", Locale.FRENCH);

    @Test
    void what_was_decided_goes_after_a_year_what_is_held_after_two_months_and_what_waits_stays() {
        try (var fixture = new CorrespondenceFixture()) {
            var rows = fixture.bean(ReportRows.class);
            var retention = fixture.bean(ReportRetention.class);
            var stamped = new Target("grange", "La grange", "/benevolat/grange");
            rows.insert(ReportKind.MISSION, stamped, COMPLAINT, Set.of(HoldReason.TRAP));
            rows.insert(ReportKind.MISSION, stamped, COMPLAINT, Set.of());
            rows.insert(ReportKind.MISSION, stamped, COMPLAINT, Set.of());
            var decided =
                    fixture.jooq.select(REPORT.ID).from(REPORT).fetch(REPORT.ID).getLast();
            rows.decide(new ReportId(decided), ReportOutcome.DISMISSED, "Elle est réparée.");

            fixture.clock.advance(Duration.ofDays(60));
            retention.forget();
            assertThat(fixture.jooq.fetchCount(REPORT)).isEqualTo(3);
            fixture.clock.advance(Duration.ofDays(1));
            retention.forget();
            assertThat(fixture.jooq.fetchCount(REPORT)).isEqualTo(2);
            fixture.clock.advance(Duration.ofDays(304));
            retention.forget();
            assertThat(fixture.jooq.fetchCount(REPORT)).isEqualTo(2);
            fixture.clock.advance(Duration.ofDays(1));
            retention.forget();
            assertThat(fixture.jooq.fetch(REPORT))
                    .singleElement()
                    .satisfies(left -> assertThat(left.getOutcome()).isNull());
        }
    }
}
