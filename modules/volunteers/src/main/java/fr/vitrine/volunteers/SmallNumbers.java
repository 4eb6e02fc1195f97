package fr.vitrine.volunteers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is counted of people is said from five of them on: fewer could be known again by who knows the village. Where a total
 * stands beside its parts, what is left unsaid must not follow from the others.
 */
public final class SmallNumbers {

    public static final int FEWEST = 5;

    private SmallNumbers() {}

    /** @param people of whom the amount speaks */
    public record Counted<K>(K key, int people, int amount) {}

    /** @param amount empty: of too few people */
    public record Said<K>(K key, Optional<Integer> amount) {}

    public static Optional<Integer> said(int people, int amount) {
        return people < FEWEST ? Optional.empty() : Optional.of(amount);
    }

    /** In their order; of what is hidden there are at least five people together, or there is nothing else. */
    public static <K> List<Said<K>> said(List<Counted<K>> parts) {
        var hidden = new ArrayList<>(
                parts.stream().filter(part -> part.people() < FEWEST).toList());
        var others = new ArrayList<>(parts.stream()
                .filter(part -> part.people() >= FEWEST)
                .sorted(Comparator.comparing(Counted::people))
                .toList());
        while (!hidden.isEmpty() && people(hidden) < FEWEST && !others.isEmpty()) {
            hidden.add(others.removeFirst());
        }
        return parts.stream()
                .map(part -> new Said<>(
                        part.key(), hidden.contains(part) ? Optional.<Integer>empty() : Optional.of(part.amount())))
                .toList();
    }

    private static int people(List<? extends Counted<?>> parts) {
        return parts.stream().mapToInt(Counted::people).sum();
    }
}
