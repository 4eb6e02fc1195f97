package fr.vitrine.partners.requests;

import fr.vitrine.kernel.PartnerId;
import fr.vitrine.kernel.PersonId;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request with all that belongs to it, without its person's address.
 *
 * @param name the person's, as they gave it
 * @param phone in E.164 form; null: not said, or not for the eyes of whoever reads this
 * @param assignments the partners it was sent to, the first first
 * @param example marks sample data
 */
public record ProjectRequest(
        RequestId id,
        RequestState state,
        RequestDetails details,
        String name,
        @Nullable String phone,
        OffsetDateTime createdAt,
        @Nullable OffsetDateTime sentAt,
        @Nullable OffsetDateTime closedAt,
        @Nullable Usefulness usefulness,
        @Nullable String usefulnessWords,
        boolean example,
        List<Assignment> assignments,
        List<AttachedFile> files) {

    public ProjectRequest {
        assignments = List.copyOf(assignments);
        files = List.copyOf(files);
    }

    /**
     * A request as it lies with one partner.
     *
     * @param version rises by one with each move; an answer names the one it was given on
     * @param messages the oldest first
     * @param steps what was done, the oldest first
     */
    public record Assignment(
            AssignmentId id,
            PartnerId partner,
            AssignmentState state,
            int version,
            int reminders,
            OffsetDateTime createdAt,
            @Nullable OffsetDateTime firstAnswerAt,
            @Nullable OffsetDateTime staffToldAt,
            List<Message> messages,
            List<Step> steps) {

        public Assignment {
            messages = List.copyOf(messages);
            steps = List.copyOf(steps);
        }

        /** What brought it where it is. */
        public Optional<Step> lastStep() {
            return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast());
        }
    }

    public record Message(Role from, String text, OffsetDateTime at) {}

    /**
     * @param move code of a {@link Move} or a {@link RequestMove}
     * @param person who it was, if they had signed in and are still there
     */
    public record Step(
            String move,
            Role by,
            @Nullable PersonId person,
            OffsetDateTime at,
            String from,
            String to,
            @Nullable String reason) {}

    /** @param size in bytes */
    public record AttachedFile(long id, String name, String mediaType, int size, Role from) {}

    public Optional<Assignment> assignment(AssignmentId id) {
        return assignments.stream().filter(found -> found.id().equals(id)).findFirst();
    }

    /** For one partner: nothing of the others, and the telephone number once it has taken the request. */
    ProjectRequest shownTo(Assignment own) {
        var called = own.state() == AssignmentState.TAKEN || own.state() == AssignmentState.DONE;
        return new ProjectRequest(
                id,
                state,
                details,
                name,
                called ? phone : null,
                createdAt,
                sentAt,
                closedAt,
                null,
                null,
                example,
                List.of(own),
                files);
    }
}
