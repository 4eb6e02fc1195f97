package fr.vitrine.volunteers.imports;

import fr.vitrine.kernel.StructureId;
import fr.vitrine.kernel.WebAddress;
import fr.vitrine.volunteers.MissionDetails;

/**
 * A mission of a feed as it would be here.
 *
 * @param clientId by which the feed knows it again
 * @param address where one applies
 */
public record Incoming(String clientId, StructureId structure, MissionDetails details, WebAddress address) {}
