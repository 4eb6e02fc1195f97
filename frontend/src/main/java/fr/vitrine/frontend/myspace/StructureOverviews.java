package fr.vitrine.frontend.myspace;

import fr.vitrine.correspondence.conversation.Conversations;
import fr.vitrine.directory.Structure;
import fr.vitrine.directory.Structures;
import fr.vitrine.directory.review.Claims;
import fr.vitrine.directory.review.Completeness;
import fr.vitrine.directory.review.PageViews;
import fr.vitrine.directory.review.PageViews.Week;
import fr.vitrine.directory.review.Profile;
import fr.vitrine.directory.review.ProfileDrafts;
import fr.vitrine.directory.review.ProfileDrafts.Origin;
import fr.vitrine.directory.review.Proposal;
import fr.vitrine.directory.review.Proposals;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.MemberRole;
import fr.vitrine.kernel.StructureId;
import java.text.Collator;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How each structure of a person stands. */
@Component
class StructureOverviews {

    private static final int WEEKS = 8;

    private final Structures structures;
    private final ProfileDrafts drafts;
    private final Proposals proposals;
    private final PageViews views;
    private final Conversations conversations;
    private final Claims claims;

    StructureOverviews(
            Structures structures,
            ProfileDrafts drafts,
            Proposals proposals,
            PageViews views,
            Conversations conversations,
            Claims claims) {
        this.structures = structures;
        this.drafts = drafts;
        this.proposals = proposals;
        this.views = views;
        this.conversations = conversations;
        this.claims = claims;
    }

    /**
     * @param draftSavedAt of what was typed and not submitted; null: nothing
     * @param latest proposal; empty: there never was one
     * @param unread messages of visitors
     * @param claims of others, for the person to decide
     */
    record Overview(
            Structure structure,
            MemberRole role,
            Completeness completeness,
            List<Week> views,
            @Nullable OffsetDateTime draftSavedAt,
            Optional<Proposal> latest,
            int unread,
            int claims) {

        int viewsInAll() {
            return views.stream().mapToInt(Week::views).sum();
        }
    }

    /** By name. */
    List<Overview> of(Actor.Person actor) {
        return actor.memberships().entrySet().stream()
                .map(membership -> overview(actor, membership))
                .sorted(Comparator.comparing(
                        overview -> overview.structure().details().name(), Collator.getInstance(Locale.FRENCH)))
                .toList();
    }

    private Overview overview(Actor actor, Map.Entry<StructureId, MemberRole> membership) {
        var id = membership.getKey();
        var structure = structures.get(actor, id);
        var editing = drafts.open(actor, id);
        return new Overview(
                structure,
                membership.getValue(),
                Completeness.of(Profile.of(structure)),
                views.list(actor, id, WEEKS),
                editing.origin() == Origin.DRAFT ? editing.savedAt() : null,
                proposals.list(actor, id, 1).stream().findFirst(),
                conversations.countUnread(actor, id),
                actor.mayManage(id) ? claims.waiting(actor, id).size() : 0);
    }
}
