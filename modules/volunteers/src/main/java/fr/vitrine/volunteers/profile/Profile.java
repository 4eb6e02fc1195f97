package fr.vitrine.volunteers.profile;

import fr.vitrine.kernel.PersonId;
import java.time.OffsetDateTime;

/**
 * What is stored of a volunteer.
 *
 * @param version rises by one with each change; 0: nothing has been said yet
 */
public record Profile(PersonId person, int version, ProfileDetails details, OffsetDateTime updatedAt) {}
