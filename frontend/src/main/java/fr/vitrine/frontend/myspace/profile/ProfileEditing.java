package fr.vitrine.frontend.myspace.profile;

import fr.vitrine.directory.Structure;
import fr.vitrine.directory.review.ProfileChecks.Check;
import fr.vitrine.directory.review.ProfileDrafts.Editing;
import fr.vitrine.directory.review.ProfileDrafts.Origin;
import fr.vitrine.directory.review.ProfileDrafts.Whereabouts;
import fr.vitrine.directory.review.ProfileForm;
import fr.vitrine.directory.review.ProfileForm.Text;
import fr.vitrine.frontend.myspace.SpaceWords;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.StructureId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A profile while one person is typing: each change is kept as their draft before anything else is done with it. */
final class ProfileEditing {

    private final ProfileDesk desk;
    private final Supplier<Actor> actor;
    private final SpaceWords words;
    private final Structure structure;
    private final List<Runnable> listeners = new ArrayList<>();
    private final Origin origin;
    private int baseVersion;
    private ProfileForm form;
    private Whereabouts whereabouts;
    private @Nullable Instant savedAt;
    private Check check;

    private ProfileEditing(ProfileDesk desk, Supplier<Actor> actor, SpaceWords words, Editing begun) {
        this.desk = desk;
        this.actor = actor;
        this.words = words;
        structure = begun.structure();
        origin = begun.origin();
        baseVersion = begun.baseVersion();
        form = begun.form();
        whereabouts = begun.whereabouts();
        savedAt = begun.savedAt() == null ? null : begun.savedAt().toInstant();
        check = desk.checks().check(actor.get(), structure.id(), baseVersion, form);
    }

    static ProfileEditing open(ProfileDesk desk, Supplier<Actor> actor, SpaceWords words, StructureId structure) {
        return new ProfileEditing(desk, actor, words, desk.drafts().open(actor.get(), structure));
    }

    /** Is told of each change once it is kept. */
    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    void change(UnaryOperator<ProfileForm> edit) {
        var changed = edit.apply(form);
        if (!changed.equals(form)) {
            keep(baseVersion, changed);
        }
    }

    void change(Text input, String typed) {
        change(now -> now.with(input, typed));
    }

    /** Takes over what others have changed since; where both have changed a field, it is this person's if named. */
    void rebase(Collection<String> mine) {
        var rebased = desk.proposals().rebase(actor.get(), structure.id(), baseVersion, form, Set.copyOf(mine));
        keep(rebased.baseVersion(), rebased.form());
    }

    private void keep(int version, ProfileForm changed) {
        whereabouts = desk.drafts().save(actor.get(), structure.id(), version, changed);
        baseVersion = version;
        form = changed;
        savedAt = words.clock().instant();
        check = desk.checks().check(actor.get(), structure.id(), version, changed);
        listeners.forEach(Runnable::run);
    }

    void discard() {
        desk.drafts().discard(actor.get(), structure.id());
    }

    Actor actor() {
        return actor.get();
    }

    ProfileDesk desk() {
        return desk;
    }

    SpaceWords words() {
        return words;
    }

    Structure structure() {
        return structure;
    }

    ProfileForm form() {
        return form;
    }

    int baseVersion() {
        return baseVersion;
    }

    Origin origin() {
        return origin;
    }

    Whereabouts whereabouts() {
        return whereabouts;
    }

    /** Null as long as nothing was typed. */
    @Nullable
    Instant savedAt() {
        return savedAt;
    }

    /** What the form comes to as it is. */
    Check check() {
        return check;
    }
}
