package fr.vitrine.directory.register;

import java.util.List;

/**
 * Which structures, in which order.
 *
 * @param conditions all of them hold
 * @param orders the first counts most; none: by name
 */
public record RegisterQuery(List<RegisterCondition> conditions, List<RegisterOrder> orders) {

    public static final RegisterQuery ALL = new RegisterQuery(List.of(), List.of());

    public RegisterQuery {
        conditions = List.copyOf(conditions);
        orders = List.copyOf(orders);
    }

    public static RegisterQuery where(RegisterCondition... conditions) {
        return new RegisterQuery(List.of(conditions), List.of());
    }

    public RegisterQuery sortedBy(RegisterOrder... orders) {
        return new RegisterQuery(conditions, List.of(orders));
    }
}
