package fr.vitrine.kernel;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** On whose behalf a service method runs; the method itself decides whether this actor may. */
public sealed interface Actor {

    /** Anybody who has not signed in. */
    record Visitor() implements Actor {}

    /** Who runs the installation: the command line on the server, and the scheduled jobs. May do all that staff may. */
    record Operator() implements Actor {}

    /**
     * Who has signed in, as of now: a role that is taken away is gone with the next call.
     *
     * @param staff null for whoever is not of the staff, or has not shown the second factor
     * @param memberships of structures
     * @param partners the partners whose people they are of
     */
    record Person(
            PersonId id,
            @Nullable StaffRole staff,
            Map<StructureId, MemberRole> memberships,
            Map<PartnerId, MemberRole> partners)
            implements Actor {

        public Person {
            memberships = Map.copyOf(memberships);
            partners = Map.copyOf(partners);
        }

        /** Who is of no partner's people. */
        public Person(PersonId id, @Nullable StaffRole staff, Map<StructureId, MemberRole> memberships) {
            this(id, staff, memberships, Map.of());
        }
    }

    Actor VISITOR = new Visitor();
    Actor OPERATOR = new Operator();

    /** Who it is; empty for a visitor and for the operator. */
    default Optional<PersonId> person() {
        return this instanceof Person person ? Optional.of(person.id()) : Optional.empty();
    }

    default boolean isStaff() {
        return this instanceof Operator || this instanceof Person person && person.staff() != null;
    }

    default boolean isAdministrator() {
        return this instanceof Operator || this instanceof Person person && person.staff() == StaffRole.ADMINISTRATOR;
    }

    /** Whether it is one of the structure's people: staff are not, unless they are members. */
    default boolean isMember(StructureId structure) {
        return this instanceof Person person && person.memberships().containsKey(structure);
    }

    /** Whether it may edit the structure's profile: as its member, or as staff. */
    default boolean mayEdit(StructureId structure) {
        return isStaff() || isMember(structure);
    }

    /** Whether it may say who edits the structure's profile: as its owner, or as staff. */
    default boolean mayManage(StructureId structure) {
        return isStaff()
                || this instanceof Person person && person.memberships().get(structure) == MemberRole.OWNER;
    }

    /** Whether it may edit what the partner says and answer for it: as one of its people, or as staff. */
    default boolean mayEdit(PartnerId partner) {
        return isStaff() || this instanceof Person person && person.partners().containsKey(partner);
    }

    /** Whether it may say who the partner's people are. */
    default boolean mayManage(PartnerId partner) {
        return isStaff() || this instanceof Person person && person.partners().get(partner) == MemberRole.OWNER;
    }

    default void requireOperator() {
        require(this instanceof Operator);
    }

    default void requireAdministrator() {
        require(isAdministrator());
    }

    default void requireStaff() {
        require(isStaff());
    }

    default void requireMember(StructureId structure) {
        require(isMember(structure));
    }

    default void requireEditing(StructureId structure) {
        require(mayEdit(structure));
    }

    default void requireManaging(StructureId structure) {
        require(mayManage(structure));
    }

    default void requireEditing(PartnerId partner) {
        require(mayEdit(partner));
    }

    default void requireManaging(PartnerId partner) {
        require(mayManage(partner));
    }

    /** Who it is; refuses visitors and the operator, who have nothing of their own. */
    default PersonId requirePerson() {
        return person().orElseThrow(AccessDenied::new);
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new AccessDenied();
        }
    }
}
