package fr.vitrine.volunteers.hours;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a paper says of somebody's engagement: nothing of it changes afterwards, but that it may be revoked.
 *
 * @param name of who gave the hours, as they gave it to the structure
 * @param structure its name when the paper was made
 * @param lines what the hours were given for
 * @param revokedAt null: it holds
 */
public record Certificate(
        CertificateCode code,
        String name,
        String structure,
        LocalDate from,
        LocalDate until,
        int minutes,
        List<Line> lines,
        OffsetDateTime issuedAt,
        @Nullable OffsetDateTime revokedAt) {

    public Certificate {
        lines = List.copyOf(lines);
    }

    public record Line(String mission, int minutes) {}

    public boolean isValid() {
        return revokedAt == null;
    }
}
