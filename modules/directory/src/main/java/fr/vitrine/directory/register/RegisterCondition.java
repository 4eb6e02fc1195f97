package fr.vitrine.directory.register;

import fr.vitrine.directory.Structure.Status;
import fr.vitrine.kernel.CompetenceId;
import fr.vitrine.kernel.PersonId;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** What a structure must fulfil to be listed. Texts are compared without accents and case. */
public sealed interface RegisterCondition {

    record NameContains(String text) implements RegisterCondition {}

    record LegalFormIs(String code) implements RegisterCondition {}

    record CommuneContains(String text) implements RegisterCondition {}

    /** Something it does is in the domain. */
    record InDomain(CompetenceId domain) implements RegisterCondition {}

    record StatusIs(Status status) implements RegisterCondition {}

    /** Nobody has said since that it is right. */
    record ConfirmedBefore(LocalDate day) implements RegisterCondition {}

    record ConfirmedSince(LocalDate day) implements RegisterCondition {}

    /** Whether somebody has an account for its profile. */
    record HasPeople(boolean any) implements RegisterCondition {}

    record TaggedWith(String tag) implements RegisterCondition {}

    record AssignedTo(PersonId person) implements RegisterCondition {}

    record AssignedToNobody() implements RegisterCondition {}

    record UpdatedBefore(OffsetDateTime moment) implements RegisterCondition {}

    record UpdatedSince(OffsetDateTime moment) implements RegisterCondition {}

    /** As it is typed, spaces apart: the SIREN alone, or the beginning. */
    record SiretStartsWith(String digits) implements RegisterCondition {}

    record WithoutSiret() implements RegisterCondition {}

    record PhoneContains(String digits) implements RegisterCondition {}

    record WithoutPhone() implements RegisterCondition {}

    record EmailContains(String text) implements RegisterCondition {}

    record WithoutEmail() implements RegisterCondition {}
}
