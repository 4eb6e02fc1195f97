package fr.vitrine.directory.review;

import fr.vitrine.directory.ServiceDetails;
import org.jspecify.annotations.Nullable;

/**
 * One field of a profile before and after.
 *
 * @param service which service it is about: its title before, or of a new one its title; null for other fields
 * @param before null: there was nothing, or no such service
 */
public record ProfileChange(
        ProfileField field,
        @Nullable String service,
        @Nullable Object before,
        @Nullable Object after) {

    /** What a service costs and who may have it. */
    public record ServicePrice(
            @Nullable String conditions, @Nullable String price) {

        static final ServicePrice NONE = new ServicePrice(null, null);

        static ServicePrice of(ServiceDetails service) {
            return new ServicePrice(service.conditions(), service.price());
        }
    }

    /** Tells it from the profile's other changes: {@code phone}, {@code service:Location de vélos}. */
    public String key() {
        return service == null ? field.code() : field.code() + ":" + service;
    }

    public boolean isNewService() {
        return field == ProfileField.SERVICE && before == null;
    }

    public boolean isRemovedService() {
        return field == ProfileField.SERVICE && after == null;
    }
}
