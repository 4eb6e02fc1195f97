package fr.vitrine.correspondence.conversation;

import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.StructureId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote into a form and staff decide on: all that helps to tell who writes.
 *
 * @param structure whom it is for; null: it is for nobody yet, as its kind says
 * @param visitor empty: they did not say who they are
 * @param email null: they did not say
 * @param subject may be empty
 */
public record HeldMessage(
        Id id,
        @Nullable StructureId structure,
        String visitor,
        @Nullable EmailAddress email,
        String subject,
        String text,
        Set<HoldReason> reasons,
        Instant at) {

    /** @param kind which form it came by, see {@link HeldForms#kind} */
    public record Id(String kind, long number) {}
}
