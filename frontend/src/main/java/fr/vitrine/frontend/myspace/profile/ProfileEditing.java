package fr.vitrine.frontend.myspace.profile;

import fr.vitrine.directory.Structure;
import fr.vitrine.directory.review.ProfileChecks.Check;
import fr.vitrine.directory.review.ProfileDrafts;
import fr.vitrine.directory.review.ProfileDrafts.Whereabouts;
import fr.vitrine.directory.review.ProfileForm;
import fr.vitrine.directory.review.ProfileForm.Text;
import fr.vitrine.frontend.form.Editing;
import fr.vitrine.frontend.myspace.SpaceWords;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.StructureId;
import java.util.Collection;
import java.util.Set;
import java.util.function.Supplier;

/** A profile while one person is typing. */
final class ProfileEditing extends Editing<ProfileForm, Check> {

    private final ProfileDesk desk;
    private final Structure structure;

    private ProfileEditing(ProfileDesk desk, Supplier<Actor> actor, SpaceWords words, ProfileDrafts.Editing begun) {
        super(
                actor,
                words,
                new Drafts(desk, actor, begun.structure().id()),
                new Begun<>(begun.origin(), begun.baseVersion(), begun.form(), begun.whereabouts(), begun.savedAt()));
        this.desk = desk;
        structure = begun.structure();
    }

    private record Drafts(ProfileDesk desk, Supplier<Actor> actor, StructureId structure)
            implements Store<ProfileForm, Check> {

        @Override
        public Whereabouts save(int baseVersion, ProfileForm form) {
            return desk.drafts().save(actor.get(), structure, baseVersion, form);
        }

        @Override
        public Check check(int baseVersion, ProfileForm form) {
            return desk.checks().check(actor.get(), structure, baseVersion, form);
        }
    }

    static ProfileEditing open(ProfileDesk desk, Supplier<Actor> actor, SpaceWords words, StructureId structure) {
        return new ProfileEditing(desk, actor, words, desk.drafts().open(actor.get(), structure));
    }

    void change(Text input, String typed) {
        change(now -> now.with(input, typed));
    }

    /** Takes over what others have changed since; where both have changed a field, it is this person's if named. */
    void rebase(Collection<String> mine) {
        var rebased = desk.proposals().rebase(actor(), structure.id(), baseVersion(), form(), Set.copyOf(mine));
        keep(rebased.baseVersion(), rebased.form());
    }

    void discard() {
        desk.drafts().discard(actor(), structure.id());
    }

    ProfileDesk desk() {
        return desk;
    }

    Structure structure() {
        return structure;
    }
}
