package fr.vitrine.partners;

import fr.vitrine.kernel.PartnerId;
import fr.vitrine.kernel.Slug;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A partner as it is stored.
 *
 * @param version rises by one with each change; a change names the version it was made on
 */
public record Partner(
        PartnerId id,
        int version,
        Slug slug,
        Publication status,
        PartnerDetails details,
        @Nullable Logo logo,
        List<Document> documents,
        OffsetDateTime updatedAt) {

    /** @param sha256 of its content, which is its address */
    public record Logo(String sha256, int width, int height) {}

    /** A PDF file. */
    public record Document(long id, String title, int bytes) {}
}
