package fr.vitrine.accounts;

import fr.vitrine.kernel.PartnerId;
import fr.vitrine.kernel.StructureId;
import java.util.List;

/** What came of asking for one's account to be erased. */
public sealed interface Erasure {

    record Done() implements Erasure {}

    /** Nobody would be left who could put things right. */
    record LastAdministrator() implements Erasure {}

    /** The ownership must be handed over first: others would be left without anybody who says who may edit. */
    record LastOwner(List<StructureId> structures, List<PartnerId> partners) implements Erasure {}

    /** Staff show their second factor first: who reads their mail must not be able to do this. */
    record SecondFactorMissing() implements Erasure {}
}
