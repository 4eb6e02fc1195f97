package fr.vitrine.directory.review;

import fr.vitrine.accounts.Memberships;
import fr.vitrine.correspondence.conversation.Conversations;
import fr.vitrine.directory.Change;
import fr.vitrine.directory.Change.Cause;
import fr.vitrine.directory.SaveResult;
import fr.vitrine.directory.Structure;
import fr.vitrine.directory.StructureDetails.Address;
import fr.vitrine.directory.StructureWriter;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.kernel.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Joining two records of one structure. The winner goes on; the loser is archived with its history, and its addresses
 * lead to the winner. An import that brings the loser's record again means the winner.
 */
@Service
public class StructureMerge {

    private final DSLContext jooq;
    private final StructureWriter structures;
    private final ProfileStore store;
    private final Memberships memberships;
    private final Conversations conversations;

    StructureMerge(
            DSLContext jooq,
            StructureWriter structures,
            ProfileStore store,
            Memberships memberships,
            Conversations conversations) {
        this.jooq = jooq;
        this.structures = structures;
        this.store = store;
        this.memberships = memberships;
        this.conversations = conversations;
    }

    /**
     * Something that the loser says and the winner does not.
     *
     * @param suggested whether the winner says nothing there, so that nothing is lost by taking it
     */
    public record Choice(ProfileChange change, boolean suggested) {}

    public record Preview(Structure winner, Structure loser, List<Choice> choices) {}

    public sealed interface MergeResult {

        record Merged(Structure winner) implements MergeResult {}

        /** One of them has changed since, or was merged already: look at them anew. */
        record Stale() implements MergeResult {}
    }

    @Transactional(readOnly = true)
    public Preview preview(Actor actor, StructureId winner, StructureId loser) {
        actor.requireStaff();
        var both = structures.current(Set.of(winner, loser)).stream()
                .collect(Collectors.toMap(Structure::id, structure -> structure));
        var first = both.get(winner);
        var second = both.get(loser);
        if (first == null || second == null || first.equals(second)) {
            throw new NotFound("structure");
        }
        return new Preview(first, second, choices(first, second));
    }

    /**
     * @param winner as it was looked at, like the loser
     * @param keys of what the winner takes over from the loser
     */
    @Transactional
    public MergeResult merge(Actor actor, Structure winner, Structure loser, Set<String> keys) {
        actor.requireStaff();
        if (winner.id().equals(loser.id()) || !lock(winner, loser)) {
            return new MergeResult.Stale();
        }
        var change = new Change(actor, Cause.MERGED);
        var taken = choices(winner, loser).stream()
                .map(Choice::change)
                .filter(choice -> keys.contains(choice.key()))
                .toList();
        if (taken.stream().anyMatch(choice -> choice.field() == ProfileField.SIRET)) {
            structures.replace(change, loser, loser.details().with().siret(null).build());
        }
        copyPictures(winner.id(), loser.id());
        var saved = store.write(change, winner, ProfileDiff.apply(Profile.of(winner), taken));
        if (!(saved instanceof SaveResult.Saved)) {
            throw new IllegalStateException("the SIRET is a third structure's: " + saved);
        }
        moveMembers(winner.id(), loser.id());
        conversations.move(actor, loser.id(), winner.id());
        moveRest(winner.id(), loser.id());
        structures.markCurated(loser.id());
        structures.lead(change, loser.id(), winner.id());
        return new MergeResult.Merged(structures.current(Set.of(winner.id())).getFirst());
    }

    /** In the order of their ids, so that two merges never wait for each other. Whether both are as they were looked at. */
    private boolean lock(Structure winner, Structure loser) {
        return Stream.of(winner, loser)
                        .sorted(Comparator.comparing(Structure::id))
                        .filter(looked -> structures.lock(looked.id()).version() == looked.version())
                        .count()
                == 2;
    }

    /** Services of the winner stay, those that only the loser has can be taken; pictures of both stand side by side. */
    private static List<Choice> choices(Structure winner, Structure loser) {
        var fields = ProfileDiff.between(Profile.of(winner), Profile.of(loser)).stream()
                .filter(change -> !change.field().isOfServices() && !isNothing(change.after()))
                .map(change -> change.field() == ProfileField.IMAGES ? allImages(winner, loser) : change)
                .map(change -> new Choice(change, isNothing(change.before()) || change.field() == ProfileField.IMAGES));
        var titles = winner.details().services().stream()
                .map(service -> Text.fold(service.title()))
                .collect(Collectors.toSet());
        var services = loser.details().services().stream()
                .filter(service -> titles.add(Text.fold(service.title())))
                .map(service -> new ProfileChange(ProfileField.SERVICE, service.title(), null, service))
                .map(change -> new Choice(change, true));
        return Stream.concat(fields, services).toList();
    }

    private static ProfileChange allImages(Structure winner, Structure loser) {
        var images = new ArrayList<>(winner.images());
        var known = images.stream().map(Structure.Image::sha256).collect(Collectors.toSet());
        loser.images().stream()
                .filter(image -> !known.contains(image.sha256()))
                .map(image -> new Structure.Image(
                        image.sha256(),
                        image.logo() && images.stream().noneMatch(Structure.Image::logo),
                        image.width(),
                        image.height(),
                        image.alternative(),
                        image.credit()))
                .forEach(images::add);
        return new ProfileChange(ProfileField.IMAGES, null, winner.images(), List.copyOf(images));
    }

    private static boolean isNothing(@Nullable Object value) {
        return value == null || (value instanceof Collection<?> all && all.isEmpty()) || value.equals(Address.UNKNOWN);
    }

    private void copyPictures(StructureId winner, StructureId loser) {
        jooq.execute("""
                insert into directory.structure_picture (structure_id, sha256)
                select {0}, sha256 from directory.structure_picture where structure_id = {1}
                on conflict do nothing""", winner.value(), loser.value());
    }

    private void moveMembers(StructureId winner, StructureId loser) {
        var known = memberships.list(Actor.OPERATOR, winner).stream()
                .map(Memberships.Member::person)
                .collect(Collectors.toSet());
        for (var member : memberships.list(Actor.OPERATOR, loser)) {
            if (!known.contains(member.person())) {
                memberships.grant(Actor.OPERATOR, winner, member.person(), member.role());
            }
            memberships.remove(Actor.OPERATOR, loser, member.person());
        }
    }

    /** What people wrote about the loser and did not submit yet stays where it is, for when this is undone. */
    private void moveRest(StructureId winner, StructureId loser) {
        jooq.execute("""
                insert into directory.structure_tag (structure_id, tag)
                select {0}, tag from directory.structure_tag where structure_id = {1}
                on conflict do nothing""", winner.value(), loser.value());
        jooq.execute("""
                insert into directory.page_view (structure_id, day, views)
                select {0}, day, views from directory.page_view where structure_id = {1}
                on conflict (structure_id, day) do update set views = page_view.views + excluded.views""", winner.value(), loser.value());
        jooq.execute("delete from directory.page_view where structure_id = {0}", loser.value());
        jooq.execute(
                "update directory.proposal set state = 'withdrawn' where structure_id = {0} and state = 'waiting'",
                loser.value());
        jooq.execute(
                "update directory.claim set state = 'withdrawn' where structure_id = {0} and state = 'waiting'",
                loser.value());
        jooq.execute(
                "delete from directory.duplicate_candidate where structure_id = {0} or other_structure_id = {0}",
                loser.value());
    }
}
