package fr.vitrine.directory.review;

import fr.vitrine.directory.PictureShelf.Crop;
import fr.vitrine.directory.Structure;
import fr.vitrine.directory.Structure.SourceKey;
import fr.vitrine.directory.Structure.Status;
import fr.vitrine.directory.Structures;
import fr.vitrine.directory.review.FieldPolicies.Publication;
import fr.vitrine.directory.review.ReviewQueue.Filter;
import fr.vitrine.directory.review.ReviewQueue.Sort;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.MemberRole;
import fr.vitrine.kernel.Siret;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Who may call which public method that takes an actor. */
final class AccessRules {

    static final Cast CAST = new Cast();
    static final Structure OURS = CAST.published("A nous");
    static final Structure OTHERS = CAST.published("Aux autres");

    private static final AtomicInteger CLAIMANTS = new AtomicInteger();

    private static final Set<String> STAFF = Set.of("editor", "administrator");
    private static final Set<String> MEMBERS = Set.of("contributor", "owner", "editor", "administrator");
    private static final Set<String> OWNERS = Set.of("owner", "editor", "administrator");
    private static final Set<String> SIGNED_IN =
            Set.of("passer-by", "other", "contributor", "owner", "editor", "administrator");

    interface Call {
        Object by(Actor actor);
    }

    record Rule(Class<?> service, String method, Set<String> allowed, Call call) {

        @Override
        public String toString() {
            return service.getSimpleName() + "." + method + " is for "
                    + allowed.stream().sorted().toList();
        }
    }

    private AccessRules() {}

    private static <S> Rule rule(
            Class<S> service, String method, Set<String> allowed, BiFunction<S, Actor, Object> call) {
        return new Rule(service, method, allowed, actor -> call.apply(CAST.get(service), actor));
    }

    private static Object done(Runnable action) {
        action.run();
        return "done";
    }

    static Stream<Rule> all() {
        return Stream.of(structures(), editing(), reviewing(), upkeep()).flatMap(List::stream);
    }

    private static List<Rule> structures() {
        var id = OURS.id();
        var details = Profiles.details("Nouvelle", List.of());
        return List.of(
                rule(
                        Structures.class,
                        "create",
                        STAFF,
                        (service, actor) ->
                                service.create(actor, new SourceKey("test", "a" + actor), details, Status.DRAFT)),
                rule(Structures.class, "update", STAFF, (service, actor) -> service.update(actor, id, -1, details)),
                rule(
                        Structures.class,
                        "setStatus",
                        STAFF,
                        (service, actor) -> service.setStatus(actor, id, Status.PUBLISHED)),
                rule(
                        Structures.class,
                        "restoreStatus",
                        STAFF,
                        (service, actor) -> done(() -> service.restoreStatus(actor, Map.of()))),
                rule(Structures.class, "get", MEMBERS, (service, actor) -> service.get(actor, id)),
                rule(
                        Structures.class,
                        "findBySource",
                        STAFF,
                        (service, actor) -> service.findBySource(actor, new SourceKey("a", "b"))),
                rule(
                        Structures.class,
                        "findBySiret",
                        STAFF,
                        (service, actor) -> service.findBySiret(actor, new Siret("38096757000033"))),
                rule(StructureHistory.class, "list", MEMBERS, (service, actor) -> service.list(actor, id, 0, 1)),
                rule(StructureHistory.class, "count", MEMBERS, (service, actor) -> service.count(actor, id)),
                rule(StructureHistory.class, "get", MEMBERS, (service, actor) -> service.get(actor, id, 1)),
                rule(StructureHistory.class, "changesTo", MEMBERS, (service, actor) -> service.changesTo(actor, id, 1)),
                rule(
                        StructureHistory.class,
                        "restore",
                        STAFF,
                        (service, actor) -> service.restore(actor, id, -1, 1, Set.of())),
                rule(
                        StructureMerge.class,
                        "preview",
                        STAFF,
                        (service, actor) -> service.preview(actor, id, OTHERS.id())),
                rule(
                        StructureMerge.class,
                        "merge",
                        STAFF,
                        (service, actor) -> service.merge(actor, OURS, OURS, Set.of())),
                rule(Duplicates.class, "list", STAFF, (service, actor) -> service.list(actor, 0, 1)),
                rule(Duplicates.class, "of", STAFF, (service, actor) -> service.of(actor, id)),
                rule(
                        Duplicates.class,
                        "dismiss",
                        STAFF,
                        (service, actor) -> done(() -> service.dismiss(actor, id, OTHERS.id()))),
                rule(
                        Duplicates.class,
                        "restore",
                        STAFF,
                        (service, actor) -> done(() -> service.restore(actor, id, OTHERS.id()))),
                rule(Duplicates.class, "refreshAll", STAFF, (service, actor) -> done(() -> service.refreshAll(actor))));
    }

    private static List<Rule> editing() {
        var id = OURS.id();
        var form = ProfileForm.of(Profile.of(OURS));
        return List.of(
                rule(ProfileDrafts.class, "open", MEMBERS, (service, actor) -> service.open(actor, id)),
                rule(ProfileDrafts.class, "save", MEMBERS, (service, actor) -> service.save(actor, id, 1, form)),
                rule(
                        ProfileDrafts.class,
                        "discard",
                        MEMBERS,
                        (service, actor) -> done(() -> service.discard(actor, id))),
                rule(Proposals.class, "submit", MEMBERS, (service, actor) -> service.submit(actor, id, 1, form, "")),
                rule(
                        Proposals.class,
                        "rebase",
                        MEMBERS,
                        (service, actor) -> service.rebase(actor, id, 1, form, Set.of())),
                rule(Proposals.class, "list", MEMBERS, (service, actor) -> service.list(actor, id, 1)),
                rule(Proposals.class, "changes", MEMBERS, (service, actor) -> service.changes(actor, proposal())),
                rule(Proposals.class, "withdraw", OWNERS, (service, actor) -> service.withdraw(actor, proposal())),
                rule(
                        PictureLibrary.class,
                        "upload",
                        MEMBERS,
                        (service, actor) -> service.upload(actor, id, new byte[0])),
                rule(PictureLibrary.class, "size", MEMBERS, (service, actor) -> service.size(actor, id, "")),
                rule(
                        PictureLibrary.class,
                        "crop",
                        MEMBERS,
                        (service, actor) -> service.crop(actor, id, "", new Crop(0, 0, 1, 1))),
                rule(PictureLibrary.class, "find", MEMBERS, (service, actor) -> service.find(actor, id, "")),
                rule(PageViews.class, "list", MEMBERS, (service, actor) -> service.list(actor, id, 1)),
                rule(
                        PageViews.class,
                        "total",
                        STAFF,
                        (service, actor) -> service.total(actor, LocalDate.of(2026, 1, 1))),
                rule(Freshness.class, "confirm", MEMBERS, (service, actor) -> service.confirm(actor, id)));
    }

    private static List<Rule> reviewing() {
        return List.of(
                rule(
                        ReviewQueue.class,
                        "list",
                        STAFF,
                        (service, actor) -> service.list(actor, Filter.WAITING, Sort.OLDEST, 0, 1)),
                rule(ReviewQueue.class, "counts", STAFF, (service, actor) -> service.counts(actor)),
                rule(ReviewQueue.class, "get", STAFF, (service, actor) -> service.get(actor, proposal())),
                rule(ReviewQueue.class, "take", STAFF, (service, actor) -> service.take(actor, proposal())),
                rule(
                        ReviewQueue.class,
                        "release",
                        STAFF,
                        (service, actor) -> done(() -> service.release(actor, proposal()))),
                rule(Reviews.class, "acceptAll", STAFF, (service, actor) -> service.acceptAll(actor, proposal(), -1)),
                rule(Reviews.class, "sendBack", STAFF, (service, actor) -> service.sendBack(actor, proposal(), -1, "")),
                rule(
                        Reviews.class,
                        "decide",
                        STAFF,
                        (service, actor) -> service.decide(actor, proposal(), -1, Set.of(), "")),
                rule(FieldPolicies.class, "list", SIGNED_IN, (service, actor) -> service.list(actor)),
                rule(
                        FieldPolicies.class,
                        "set",
                        Set.of("administrator"),
                        (service, actor) ->
                                done(() -> service.set(actor, ProfileField.NAME, Publication.AFTER_REVIEW))));
    }

    private static List<Rule> upkeep() {
        var id = OURS.id();
        return List.of(
                rule(FreshnessReminders.class, "remind", STAFF, (service, actor) -> service.remind(actor, Set.of())),
                rule(Claims.class, "claim", SIGNED_IN, (service, actor) -> service.claim(actor, id, "")),
                rule(Claims.class, "mine", SIGNED_IN, (service, actor) -> service.mine(actor)),
                rule(Claims.class, "waiting", OWNERS, (service, actor) -> service.waiting(actor, id)),
                rule(Claims.class, "claimant", OWNERS, (service, actor) -> service.claimant(actor, claim())),
                rule(
                        Claims.class,
                        "approve",
                        OWNERS,
                        (service, actor) -> service.approve(actor, claim(), MemberRole.CONTRIBUTOR)),
                rule(Claims.class, "refuse", OWNERS, (service, actor) -> service.refuse(actor, claim(), "Non")),
                rule(Claims.class, "withdraw", Set.of(), (service, actor) -> service.withdraw(actor, claim())),
                rule(StaffNotes.class, "tag", STAFF, (service, actor) -> service.tag(actor, Set.of(id), "x")),
                rule(StaffNotes.class, "untag", STAFF, (service, actor) -> service.untag(actor, Set.of(id), "x")),
                rule(StaffNotes.class, "tags", STAFF, (service, actor) -> service.tags(actor)),
                rule(StaffNotes.class, "tags", STAFF, (service, actor) -> service.tags(actor, Set.of(id))),
                rule(
                        StaffNotes.class,
                        "assign",
                        STAFF,
                        (service, actor) -> service.assign(actor, Set.of(id), Optional.empty())),
                rule(
                        StaffNotes.class,
                        "restoreAssignments",
                        STAFF,
                        (service, actor) -> done(() -> service.restoreAssignments(actor, Map.of()))),
                rule(
                        StaffNotes.class,
                        "assignments",
                        STAFF,
                        (service, actor) -> service.assignments(actor, Set.of(id))));
    }

    /** Of another contributor than the one who tries. */
    private static ProposalId proposal() {
        var now = CAST.now(OURS.id());
        var form = ProfileForm.of(Profile.of(now)).with(ProfileForm.Text.TAGLINE, "Accroche");
        var contributor = CAST.contributor(OURS);
        CAST.get(Proposals.class).submit(contributor, now.id(), now.version(), form, "");
        return CAST.get(Proposals.class)
                .list(CAST.editor, now.id(), 1)
                .getFirst()
                .id();
    }

    /** Of a person who is none of those who try. */
    private static ClaimId claim() {
        var claimant = CAST.passerBy("claimant" + CLAIMANTS.incrementAndGet() + "@gmail.com");
        CAST.get(Claims.class).claim(claimant, OURS.id(), "");
        return CAST.get(Claims.class).mine(claimant).getFirst().id();
    }
}
