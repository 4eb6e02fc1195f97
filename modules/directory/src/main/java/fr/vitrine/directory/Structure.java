package fr.vitrine.directory;

import fr.vitrine.kernel.ServiceId;
import fr.vitrine.kernel.Slug;
import fr.vitrine.kernel.StructureId;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A structure as it is stored.
 *
 * @param version rises by one with each change; a change names the version it was made on
 * @param serviceIds in the order of {@code details.services()}
 */
public record Structure(
        StructureId id,
        int version,
        Slug slug,
        Status status,
        SourceKey source,
        StructureDetails details,
        List<ServiceId> serviceIds,
        List<Image> images,
        OffsetDateTime updatedAt) {

    public enum Status {
        /** "Brouillon": only staff and its members see it. */
        DRAFT,
        /** "Publiée". */
        PUBLISHED,
        /** "Archivée": gone from the public site, its address answers that it is gone. */
        ARCHIVED
    }

    /** Where the record came from and its name there, so that a second import finds it again. */
    public record SourceKey(String source, String id) {}

    /** @param sha256 of its content, which is its address */
    public record Image(String sha256, boolean logo, int width, int height, String alternative, String credit) {}
}
