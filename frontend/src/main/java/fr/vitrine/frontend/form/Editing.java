package fr.vitrine.frontend.form;

import fr.vitrine.directory.review.ProfileDrafts.Origin;
import fr.vitrine.directory.review.ProfileDrafts.Whereabouts;
import fr.vitrine.frontend.myspace.SpaceWords;
import fr.vitrine.kernel.Actor;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A long form while one person is typing: each change is kept as their draft before anything else is done with it.
 *
 * @param <F> what is typed
 * @param <C> what it comes to as it is
 */
public abstract class Editing<F, C> {

    private final Supplier<Actor> actor;
    private final SpaceWords words;
    private final Store<F, C> store;
    private final Origin origin;
    private final List<Runnable> listeners = new ArrayList<>();
    private int baseVersion;
    private F form;
    private Whereabouts whereabouts;
    private @Nullable Instant savedAt;
    private C check;

    /** Where drafts are kept and looked at. */
    public interface Store<F, C> {

        Whereabouts save(int baseVersion, F form);

        C check(int baseVersion, F form);
    }

    /** What a form begins with. */
    public record Begun<F>(
            Origin origin,
            int baseVersion,
            F form,
            Whereabouts whereabouts,
            @Nullable OffsetDateTime savedAt) {}

    protected Editing(Supplier<Actor> actor, SpaceWords words, Store<F, C> store, Begun<F> begun) {
        this.actor = actor;
        this.words = words;
        this.store = store;
        origin = begun.origin();
        baseVersion = begun.baseVersion();
        form = begun.form();
        whereabouts = begun.whereabouts();
        var saved = begun.savedAt();
        savedAt = saved == null ? null : saved.toInstant();
        check = store.check(baseVersion, form);
    }

    /** Is told of each change once it is kept. */
    public final void onChange(Runnable listener) {
        listeners.add(listener);
    }

    public final void change(UnaryOperator<F> edit) {
        var changed = edit.apply(form);
        if (!changed.equals(form)) {
            keep(baseVersion, changed);
        }
    }

    protected final void keep(int version, F changed) {
        whereabouts = store.save(version, changed);
        baseVersion = version;
        form = changed;
        savedAt = words.clock().instant();
        check = store.check(version, changed);
        listeners.forEach(Runnable::run);
    }

    public final Actor actor() {
        return actor.get();
    }

    public final SpaceWords words() {
        return words;
    }

    public final String t(String key, Object... parameters) {
        return words.t(key, parameters);
    }

    public final F form() {
        return form;
    }

    public final int baseVersion() {
        return baseVersion;
    }

    public final Origin origin() {
        return origin;
    }

    public final Whereabouts whereabouts() {
        return whereabouts;
    }

    /** Null as long as nothing was typed. */
    public final @Nullable Instant savedAt() {
        return savedAt;
    }

    /** What the form comes to as it is. */
    public final C check() {
        return check;
    }
}
