package fr.vitrine.directory.review;

import fr.vitrine.directory.ServiceDetails;
import fr.vitrine.directory.review.ProfileChange.ServicePrice;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * Changes of a list of services. A service is known again by its title; under a new title by its description or what it
 * does.
 */
final class ServiceDiff {

    private ServiceDiff() {}

    static List<ProfileChange> between(List<ServiceDetails> before, List<ServiceDetails> after) {
        var old = keyed(before);
        var matches = matches(old, keyed(after));
        var changes = new ArrayList<ProfileChange>();
        matches.forEach((key, service) -> changes.addAll(changes(key, old.get(key), service)));
        old.forEach((key, service) -> {
            if (!matches.containsKey(key)) {
                changes.add(new ProfileChange(ProfileField.SERVICE, key, withoutPrice(service), null));
            }
        });
        var kept = old.keySet().stream().filter(matches::containsKey).toList();
        var appended = new ArrayList<>(kept);
        matches.keySet().stream().filter(key -> !old.containsKey(key)).forEach(appended::add);
        var order = List.copyOf(matches.keySet());
        if (!order.equals(appended)) {
            changes.add(new ProfileChange(ProfileField.SERVICE_ORDER, null, List.copyOf(old.keySet()), order));
        }
        return changes;
    }

    static List<ServiceDetails> apply(List<ServiceDetails> current, Collection<ProfileChange> changes) {
        var services = keyed(current);
        of(ProfileField.SERVICE_PRICE, changes)
                .forEach(change -> services.computeIfPresent(
                        Objects.requireNonNull(change.service()),
                        (key, service) -> priced(service, price(change.after()))));
        of(ProfileField.SERVICE, changes).forEach(change -> apply(services, change));
        var order = of(ProfileField.SERVICE_ORDER, changes);
        return order.isEmpty() ? List.copyOf(services.values()) : ordered(services, order.getFirst());
    }

    static @Nullable Object current(List<ServiceDetails> current, ProfileChange change) {
        var services = keyed(current);
        if (change.field() == ProfileField.SERVICE_ORDER) {
            return List.copyOf(services.keySet());
        }
        var service = services.get(change.service());
        if (service == null) {
            return null;
        }
        return change.field() == ProfileField.SERVICE ? withoutPrice(service) : ServicePrice.of(service);
    }

    /** A new service comes with its price, which {@link #current} leaves out. */
    static @Nullable Object comparable(@Nullable Object value) {
        return value instanceof ServiceDetails service ? withoutPrice(service) : value;
    }

    private static List<ProfileChange> changes(String key, @Nullable ServiceDetails before, ServiceDetails after) {
        if (before == null) {
            return List.of(new ProfileChange(ProfileField.SERVICE, key, null, after));
        }
        var changes = new ArrayList<ProfileChange>();
        if (!withoutPrice(before).equals(withoutPrice(after))) {
            changes.add(new ProfileChange(ProfileField.SERVICE, key, withoutPrice(before), withoutPrice(after)));
        }
        if (!ServicePrice.of(before).equals(ServicePrice.of(after))) {
            changes.add(new ProfileChange(
                    ProfileField.SERVICE_PRICE, key, ServicePrice.of(before), ServicePrice.of(after)));
        }
        return changes;
    }

    /** The new services in their order, under the key that they had before. */
    private static SequencedMap<String, ServiceDetails> matches(
            SequencedMap<String, ServiceDetails> before, SequencedMap<String, ServiceDetails> after) {
        var lost = new LinkedHashMap<>(before);
        after.keySet().forEach(lost::remove);
        var matches = new LinkedHashMap<String, ServiceDetails>();
        after.forEach((key, service) -> {
            var known = before.containsKey(key) ? key : renamedFrom(lost, service);
            lost.remove(known);
            matches.put(known == null ? key : known, service);
        });
        return matches;
    }

    private static @Nullable String renamedFrom(Map<String, ServiceDetails> lost, ServiceDetails service) {
        return lost.entrySet().stream()
                .filter(candidate -> resemble(candidate.getValue(), service))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private static boolean resemble(ServiceDetails one, ServiceDetails other) {
        return (one.description() != null && one.description().equals(other.description()))
                || (!one.competences().isEmpty() && one.competences().equals(other.competences()));
    }

    /** By title; the second of the same title is "title (2)". */
    private static SequencedMap<String, ServiceDetails> keyed(List<ServiceDetails> services) {
        var keyed = new LinkedHashMap<String, ServiceDetails>();
        for (var service : services) {
            var key = service.title();
            for (var n = 2; keyed.containsKey(key); n++) {
                key = service.title() + " (" + n + ")";
            }
            keyed.put(key, service);
        }
        return keyed;
    }

    private static void apply(Map<String, ServiceDetails> services, ProfileChange change) {
        var key = Objects.requireNonNull(change.service());
        if (change.after() instanceof ServiceDetails after) {
            services.compute(key, (same, now) -> now == null ? after : priced(after, ServicePrice.of(now)));
        } else {
            services.remove(key);
        }
    }

    private static List<ServiceDetails> ordered(SequencedMap<String, ServiceDetails> services, ProfileChange change) {
        var left = new LinkedHashMap<>(services);
        var ordered = new ArrayList<ServiceDetails>();
        for (var key : (List<?>) Objects.requireNonNull(change.after())) {
            var service = left.remove(String.valueOf(key));
            if (service != null) {
                ordered.add(service);
            }
        }
        ordered.addAll(left.values());
        return List.copyOf(ordered);
    }

    private static List<ProfileChange> of(ProfileField field, Collection<ProfileChange> changes) {
        return changes.stream().filter(change -> change.field() == field).toList();
    }

    private static ServicePrice price(@Nullable Object value) {
        return value instanceof ServicePrice price ? price : ServicePrice.NONE;
    }

    private static ServiceDetails withoutPrice(ServiceDetails service) {
        return priced(service, ServicePrice.NONE);
    }

    private static ServiceDetails priced(ServiceDetails service, ServicePrice price) {
        return new ServiceDetails(
                service.title(),
                service.description(),
                service.competences(),
                service.audiences(),
                price.conditions(),
                price.price(),
                service.zone());
    }
}
