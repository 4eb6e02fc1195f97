package fr.vitrine.volunteers.imports;

import fr.vitrine.kernel.MissionId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What taking in a feed would do. */
public record MissionPlan(MissionSource source, List<Item> items) {

    public enum What {
        NEW,
        CHANGED,
        /** It was gone, was closed for that, and is there again. */
        BACK,
        /** The feed does not have it any more: it is closed. */
        GONE,
        REFUSED,
        SAME,
        /** It is over, and was never here. */
        OVER,
        /** It takes place outside the territory. */
        ELSEWHERE
    }

    /**
     * @param line of the file; 0 where it is not in it
     * @param organisation as the feed names it
     * @param incoming null where it is refused or gone
     * @param mission what it became before; null: nothing yet
     * @param changes since the feed was last taken in
     * @param reason key of a text; null unless it is refused
     */
    public record Item(
            What what,
            int line,
            String title,
            String organisation,
            @Nullable Incoming incoming,
            @Nullable MissionId mission,
            Set<MissionPart> changes,
            @Nullable String reason) {}

    public int count(What what) {
        return (int) items.stream().filter(item -> item.what() == what).count();
    }

    /** How many of them something is done about. */
    public int todo() {
        return count(What.NEW) + count(What.CHANGED) + count(What.BACK) + count(What.GONE);
    }
}
