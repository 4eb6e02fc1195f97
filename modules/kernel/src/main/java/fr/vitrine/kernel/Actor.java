package fr.vitrine.kernel;

/** On whose behalf a service method runs; the method itself decides whether this actor may. */
public sealed interface Actor {

    /** Anybody who has not signed in. */
    record Visitor() implements Actor {}

    /** Who runs the installation: the command line on the server, and the scheduled jobs. */
    record Operator() implements Actor {}

    Actor VISITOR = new Visitor();
    Actor OPERATOR = new Operator();

    /** Refuses everybody but the {@link Operator}. */
    default void requireOperator() {
        if (!(this instanceof Operator)) {
            throw new AccessDenied();
        }
    }
}
