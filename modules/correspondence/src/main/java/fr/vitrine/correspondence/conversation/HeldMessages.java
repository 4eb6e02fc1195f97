package fr.vitrine.correspondence.conversation;

import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.NotFound;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What came in by forms and looks unwanted, for staff to decide on. */
@Service
public class HeldMessages {

    private static final int MAX_PAGE = 200;

    private final List<HeldForms> forms;

    HeldMessages(List<HeldForms> forms) {
        this.forms = List.copyOf(forms);
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<HeldMessage> list(Actor actor, int offset, int limit) {
        actor.requireStaff();
        var page = Math.min(limit, MAX_PAGE);
        return forms.stream()
                .flatMap(form -> form.newest(offset + page).stream())
                .sorted(Comparator.comparing(HeldMessage::at).reversed())
                .skip(offset)
                .limit(page)
                .toList();
    }

    @Transactional(readOnly = true)
    public int count(Actor actor) {
        actor.requireStaff();
        return forms.stream().mapToInt(HeldForms::count).sum();
    }

    /** Lets it go where it was meant to. */
    @Transactional
    public void release(Actor actor, HeldMessage.Id id) {
        actor.requireStaff();
        if (!of(id).release(id.number())) {
            throw new NotFound("held message");
        }
    }

    /** Deletes it for good; its sender is not told. */
    @Transactional
    public void discard(Actor actor, HeldMessage.Id id) {
        actor.requireStaff();
        if (!of(id).discard(id.number())) {
            throw new NotFound("held message");
        }
    }

    private HeldForms of(HeldMessage.Id id) {
        return forms.stream()
                .filter(form -> form.kind().equals(id.kind()))
                .findFirst()
                .orElseThrow(() -> new NotFound("held message"));
    }
}
