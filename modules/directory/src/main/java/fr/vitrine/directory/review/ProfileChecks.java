package fr.vitrine.directory.review;

import fr.vitrine.directory.StructureWriter;
import fr.vitrine.directory.review.FieldPolicies.Publication;
import fr.vitrine.directory.review.FieldProblem.Reason;
import fr.vitrine.directory.review.ProfileReader.Reading;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.kernel.StructureId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What would come of a form if it were submitted as it is. Nothing is kept. */
@Service
public class ProfileChecks {

    private final StructureWriter structures;
    private final StructureHistory history;
    private final ProfileReader reader;
    private final FieldPolicies policies;

    ProfileChecks(StructureWriter structures, StructureHistory history, ProfileReader reader, FieldPolicies policies) {
        this.structures = structures;
        this.history = history;
        this.reader = reader;
        this.policies = policies;
    }

    /**
     * @param profile what the form says, as far as it can be understood
     * @param problems empty: it can be submitted
     * @param atOnce what would be published without anybody looking at it first
     * @param afterReview what would wait for staff
     */
    public record Check(
            Profile profile, List<FieldProblem> problems, List<ProfileChange> atOnce, List<ProfileChange> afterReview) {

        public boolean changesNothing() {
            return atOnce.isEmpty() && afterReview.isEmpty();
        }
    }

    /** @param baseVersion of the structure that the form was begun on */
    @Transactional(readOnly = true)
    public Check check(Actor actor, StructureId id, int baseVersion, ProfileForm form) {
        actor.requireEditing(id);
        var current = structures.current(Set.of(id)).stream().findFirst().orElseThrow(() -> new NotFound("structure"));
        var now = Profile.of(current);
        var base = history.profile(current, baseVersion).orElse(now);
        var reading = reader.read(id, form, base);
        var profile = profile(reading);
        var problems = new ArrayList<>(problems(reading));
        structures
                .holderOf(profile.details().siret(), id)
                .ifPresent(holder -> problems.add(FieldProblem.of(
                        "siret", Reason.SIRET_TAKEN, holder.details().name())));
        var changes = ProfileDiff.between(base, profile).stream()
                .filter(change -> !ProfileDiff.isDone(now, change))
                .toList();
        var policy = policies.current();
        var sensitive = changes.stream()
                .filter(change -> !actor.isStaff() && policy.get(change.field()) == Publication.AFTER_REVIEW)
                .toList();
        var harmless =
                changes.stream().filter(change -> !sensitive.contains(change)).toList();
        return new Check(profile, List.copyOf(problems), harmless, sensitive);
    }

    private static Profile profile(Reading reading) {
        return switch (reading) {
            case Reading.Valid valid -> valid.profile();
            case Reading.Invalid invalid -> invalid.readable();
        };
    }

    private static List<FieldProblem> problems(Reading reading) {
        return reading instanceof Reading.Invalid invalid ? invalid.problems() : List.of();
    }
}
