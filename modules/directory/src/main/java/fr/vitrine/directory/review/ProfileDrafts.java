package fr.vitrine.directory.review;

import static fr.vitrine.db.jooq.directory.Tables.PROFILE_DRAFT;

import fr.vitrine.directory.Structure;
import fr.vitrine.directory.StructureWriter;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.kernel.StructureId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people have typed and not submitted yet. Each has a draft of their own, so that two never overwrite each other;
 * what was typed last stands.
 */
@Service
public class ProfileDrafts {

    /** Far more than a form that respects its longest lengths. */
    private static final int MAX_JSON = 400_000;

    private final DSLContext jooq;
    private final StructureWriter structures;
    private final ProposalRows proposals;
    private final Clock clock;

    ProfileDrafts(DSLContext jooq, StructureWriter structures, ProposalRows proposals, Clock clock) {
        this.jooq = jooq;
        this.structures = structures;
        this.proposals = proposals;
        this.clock = clock;
    }

    /** Somebody else who is editing the same profile. */
    public record Other(PersonId person, OffsetDateTime savedAt) {}

    /** What a form begins with. */
    public enum Origin {
        /** The profile as it is. */
        PROFILE,
        /** With what one has submitted and is waiting for review. */
        PROPOSAL,
        /** What one typed before. */
        DRAFT
    }

    /**
     * @param structure as it is now
     * @param baseVersion of the structure that the form was begun on: to be given back with each save
     * @param savedAt of the draft; null for other origins
     */
    public record Editing(
            Structure structure,
            int baseVersion,
            ProfileForm form,
            Origin origin,
            @Nullable OffsetDateTime savedAt,
            Whereabouts whereabouts) {}

    /** @param changedSince whether somebody has changed the structure since the form was begun */
    public record Whereabouts(boolean changedSince, List<Other> others) {}

    /** What to show in the form: one's draft, else what one has submitted, else the profile. */
    @Transactional(readOnly = true)
    public Editing open(Actor actor, StructureId id) {
        actor.requireEditing(id);
        var person = actor.requirePerson();
        var structure = structure(id);
        return find(id, person)
                .map(draft -> new Editing(
                        structure,
                        draft.baseVersion(),
                        draft.form(),
                        Origin.DRAFT,
                        draft.savedAt(),
                        whereabouts(structure, draft.baseVersion(), person)))
                .orElseGet(() -> begin(structure, person));
    }

    /** Keeps what was typed so far, right or not. The same again changes nothing. */
    @Transactional
    public Whereabouts save(Actor actor, StructureId id, int baseVersion, ProfileForm form) {
        actor.requireEditing(id);
        var person = actor.requirePerson();
        var json = ProfileJson.write(form);
        if (json.data().length() > MAX_JSON) {
            throw new IllegalArgumentException("a draft of " + json.data().length() + " characters");
        }
        var structure = structure(id);
        jooq.insertInto(PROFILE_DRAFT)
                .set(PROFILE_DRAFT.STRUCTURE_ID, id)
                .set(PROFILE_DRAFT.PERSON_ID, person)
                .set(PROFILE_DRAFT.BASE_VERSION, baseVersion)
                .set(PROFILE_DRAFT.FORM, json)
                .set(PROFILE_DRAFT.UPDATED_AT, OffsetDateTime.now(clock))
                .onConflict()
                .doUpdate()
                .set(PROFILE_DRAFT.BASE_VERSION, baseVersion)
                .set(PROFILE_DRAFT.FORM, json)
                .set(PROFILE_DRAFT.UPDATED_AT, OffsetDateTime.now(clock))
                .where(PROFILE_DRAFT.FORM.ne(json).or(PROFILE_DRAFT.BASE_VERSION.ne(baseVersion)))
                .execute();
        return whereabouts(structure, baseVersion, person);
    }

    @Transactional
    public void discard(Actor actor, StructureId id) {
        actor.requireEditing(id);
        jooq.deleteFrom(PROFILE_DRAFT)
                .where(PROFILE_DRAFT.STRUCTURE_ID.eq(id).and(PROFILE_DRAFT.PERSON_ID.eq(actor.requirePerson())))
                .execute();
    }

    private Editing begin(Structure structure, PersonId person) {
        var profile = Profile.of(structure);
        var waiting = proposals.waitingOf(structure.id(), person);
        return new Editing(
                structure,
                structure.version(),
                ProfileForm.of(waiting.map(proposed -> ProfileDiff.apply(profile, proposed))
                        .orElse(profile)),
                waiting.isPresent() ? Origin.PROPOSAL : Origin.PROFILE,
                null,
                whereabouts(structure, structure.version(), person));
    }

    private Whereabouts whereabouts(Structure structure, int baseVersion, PersonId person) {
        var others = jooq.select(PROFILE_DRAFT.PERSON_ID, PROFILE_DRAFT.UPDATED_AT)
                .from(PROFILE_DRAFT)
                .where(PROFILE_DRAFT.STRUCTURE_ID.eq(structure.id()).and(PROFILE_DRAFT.PERSON_ID.ne(person)))
                .orderBy(PROFILE_DRAFT.UPDATED_AT.desc(), PROFILE_DRAFT.PERSON_ID)
                .fetch(Records.mapping(Other::new));
        return new Whereabouts(structure.version() != baseVersion, others);
    }

    private record Draft(int baseVersion, ProfileForm form, OffsetDateTime savedAt) {}

    private Optional<Draft> find(StructureId id, PersonId person) {
        return jooq.select(PROFILE_DRAFT.BASE_VERSION, PROFILE_DRAFT.FORM, PROFILE_DRAFT.UPDATED_AT)
                .from(PROFILE_DRAFT)
                .where(PROFILE_DRAFT.STRUCTURE_ID.eq(id).and(PROFILE_DRAFT.PERSON_ID.eq(person)))
                .fetchOptional(Records.mapping((base, form, at) -> new Draft(base, ProfileJson.readForm(form), at)));
    }

    private Structure structure(StructureId id) {
        return structures.current(Set.of(id)).stream().findFirst().orElseThrow(() -> new NotFound("structure"));
    }
}
