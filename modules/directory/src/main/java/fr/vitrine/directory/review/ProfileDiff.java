package fr.vitrine.directory.review;

import fr.vitrine.directory.Structure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What differs between two profiles, and taking over some of it into a third. */
public final class ProfileDiff {

    private ProfileDiff() {}

    /** Each change has a key of its own. */
    public static List<ProfileChange> between(Profile before, Profile after) {
        var changes = new ArrayList<ProfileChange>();
        for (var field : ProfileField.values()) {
            if (field == ProfileField.SERVICE) {
                changes.addAll(ServiceDiff.between(
                        before.details().services(), after.details().services()));
            } else if (!field.isOfServices() && !Objects.equals(field.of(before), field.of(after))) {
                changes.add(new ProfileChange(field, null, field.of(before), field.of(after)));
            }
        }
        return changes;
    }

    /** The profile with these changes, whatever it says of the same fields now. */
    public static Profile apply(Profile current, Collection<ProfileChange> changes) {
        var details = current.details().with();
        var images = current.images();
        for (var change : changes) {
            if (change.field() == ProfileField.IMAGES) {
                images = images(change);
            } else {
                details = change.field().set(details, change.after());
            }
        }
        var services = ServiceDiff.apply(
                current.details().services(),
                changes.stream().filter(change -> change.field().isOfServices()).toList());
        return new Profile(details.services(services).build(), images);
    }

    private static List<Structure.Image> images(ProfileChange change) {
        return ((List<?>) Objects.requireNonNull(change.after()))
                .stream().map(Structure.Image.class::cast).toList();
    }

    /** What the profile says now where the change begins. */
    public static @Nullable Object current(Profile current, ProfileChange change) {
        return change.field().isOfServices()
                ? ServiceDiff.current(current.details().services(), change)
                : change.field().of(current);
    }

    /** Whether somebody has changed the same field otherwise since. */
    public static boolean conflicts(Profile current, ProfileChange change) {
        if (change.field() == ProfileField.SERVICE_ORDER) {
            return false;
        }
        var now = current(current, change);
        return !Objects.equals(now, change.before()) && !isDone(now, change);
    }

    /** Whether the change would change nothing any more. */
    static boolean isDone(Profile current, ProfileChange change) {
        return isDone(current(current, change), change);
    }

    private static boolean isDone(@Nullable Object now, ProfileChange change) {
        return Objects.equals(now, ServiceDiff.comparable(change.after()));
    }
}
