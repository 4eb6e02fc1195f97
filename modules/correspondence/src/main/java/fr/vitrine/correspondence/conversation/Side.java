package fr.vitrine.correspondence.conversation;

/** Who of the two writes or reads. */
public enum Side {
    VISITOR,
    STRUCTURE;

    Side other() {
        return this == VISITOR ? STRUCTURE : VISITOR;
    }
}
