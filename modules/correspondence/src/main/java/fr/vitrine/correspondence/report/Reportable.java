package fr.vitrine.correspondence.report;

import fr.vitrine.correspondence.conversation.ConversationId;
import fr.vitrine.kernel.Actor;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Things of one kind that can be reported, by whoever has them. */
public interface Reportable {

    ReportKind kind();

    /** @param key as it stands in the address; empty where whoever has it sees nothing there */
    Optional<Target> find(String key);

    /**
     * Takes it from the site, for staff and within their decision.
     *
     * @param subject of the {@link Target} that was reported
     * @param reason may be told to whom it belongs
     * @return false where it is gone already
     */
    boolean takeDown(Actor actor, String subject, String reason);

    /**
     * @param subject by which it is found again
     * @param address on the site
     * @param conversation that is reported; null: it is none
     */
    record Target(
            String subject,
            String title,
            String address,
            @Nullable ConversationId conversation) {

        public Target(String subject, String title, String address) {
            this(subject, title, address, null);
        }
    }
}
