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

    /**
     * @param sha256 of its content, which is its address
     * @param alternative what it shows, for those who do not see it; empty where the name beside it says it all
     */
    public record Logo(String sha256, int width, int height, String alternative) {}

    /**
     * A file to be taken home.
     *
     * @param name of the file
     */
    public record Document(long id, String title, String name, String mediaType, int bytes) {

        /** {@code pdf} */
        public String extension() {
            return name.substring(name.lastIndexOf('.') + 1);
        }
    }
}
