package fr.vitrine.directory.register;

import fr.vitrine.directory.Structure.Status;
import fr.vitrine.kernel.CompetenceId;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.kernel.PhoneNumber;
import fr.vitrine.kernel.Siret;
import fr.vitrine.kernel.Slug;
import fr.vitrine.kernel.StructureId;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A structure as staff see it in a list.
 *
 * @param legalForm its code
 * @param domains of what it does, its first service's first
 * @param people who have an account for its profile
 * @param assignedTo who of the staff looks after it
 */
public record RegisterRow(
        StructureId id,
        int version,
        Slug slug,
        String name,
        boolean example,
        @Nullable String legalForm,
        @Nullable String commune,
        List<CompetenceId> domains,
        Status status,
        LocalDate confirmedOn,
        int people,
        List<String> tags,
        @Nullable PersonId assignee,
        @Nullable String assignedTo,
        OffsetDateTime updatedAt,
        @Nullable Siret siret,
        @Nullable PhoneNumber phone,
        @Nullable EmailAddress email) {

    public RegisterRow {
        domains = List.copyOf(domains);
        tags = List.copyOf(tags);
    }
}
