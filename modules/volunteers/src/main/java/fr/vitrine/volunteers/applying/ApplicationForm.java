package fr.vitrine.volunteers.applying;

import fr.vitrine.correspondence.conversation.ContactMessage;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.SlotId;
import fr.vitrine.kernel.Text;
import fr.vitrine.volunteers.Mission;
import fr.vitrine.volunteers.Slot;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says who offers a hand, whatever that is.
 *
 * @param slots those they would come to; of a regular mission the only one counts without being chosen
 * @param oldEnough they say that they are as old as the mission asks
 * @param under they say that they are under 18: a parent or guardian is asked first, as for a profile that says so
 * @param guardian whom to ask then; null: the one of the profile
 */
public record ApplicationForm(
        String name,
        String message,
        Set<SlotId> slots,
        boolean oldEnough,
        boolean under,
        @Nullable EmailAddress guardian) {

    public static final int MAX_NAME = ContactMessage.MAX_NAME;
    public static final int MAX_MESSAGE = ContactMessage.MAX_TEXT;

    /** What has to be put right before it can be sent. */
    public enum Problem {
        NAME_MISSING,
        NAME_TOO_LONG,
        MESSAGE_MISSING,
        MESSAGE_TOO_LONG,
        NO_SLOT,
        TOO_YOUNG
    }

    /** Of somebody who does not say that they are under 18. */
    public ApplicationForm(String name, String message, Set<SlotId> slots, boolean oldEnough) {
        this(name, message, slots, oldEnough, false, null);
    }

    public ApplicationForm {
        name = Text.cleanLine(name);
        message = Text.clean(message);
        slots = Set.copyOf(slots);
    }

    Set<Problem> problems(Mission mission, LocalDate today) {
        var problems = EnumSet.noneOf(Problem.class);
        if (name.isEmpty()) {
            problems.add(Problem.NAME_MISSING);
        } else if (name.length() > MAX_NAME) {
            problems.add(Problem.NAME_TOO_LONG);
        }
        if (message.isEmpty()) {
            problems.add(Problem.MESSAGE_MISSING);
        } else if (message.length() > MAX_MESSAGE) {
            problems.add(Problem.MESSAGE_TOO_LONG);
        }
        if (chosen(mission, today).isEmpty()) {
            problems.add(Problem.NO_SLOT);
        }
        var welcome = mission.details().welcome();
        if (welcome.minimumAge() > 0 && !oldEnough || under && !welcome.openToMinors()) {
            problems.add(Problem.TOO_YOUNG);
        }
        return problems;
    }

    /** Those of the mission's that are not over. */
    Set<SlotId> chosen(Mission mission, LocalDate today) {
        return mission.slotsFrom(today).stream()
                .filter(slot -> slot.time() == null || slots.contains(slot.id()))
                .map(Slot::id)
                .collect(Collectors.toSet());
    }
}
