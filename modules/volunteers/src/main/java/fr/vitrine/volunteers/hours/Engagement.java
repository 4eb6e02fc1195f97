package fr.vitrine.volunteers.hours;

import fr.vitrine.kernel.MissionId;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.volunteers.applying.ApplicationId;
import org.jspecify.annotations.Nullable;

/**
 * An accepted application, for which hours can be entered.
 *
 * @param name of who gives a hand; null: they have left
 */
public record Engagement(
        ApplicationId application,
        MissionId mission,
        String title,
        StructureId structure,
        @Nullable String name) {}
