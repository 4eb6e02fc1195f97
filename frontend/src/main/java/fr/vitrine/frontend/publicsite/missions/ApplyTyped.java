package fr.vitrine.frontend.publicsite.missions;

import static fr.vitrine.frontend.publicsite.TypedForm.value;

import com.vaadin.flow.server.VaadinRequest;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.SlotId;
import fr.vitrine.volunteers.applying.ApplicationForm;
import fr.vitrine.volunteers.applying.ApplicationForm.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into the form that offers a hand, and why it is shown once more.
 *
 * @param guardian address of a parent, as it was typed
 * @param wrongEmail it is missing or none
 * @param notice key of a text on the form as a whole; empty for none
 */
record ApplyTyped(
        ApplicationForm form, String email, String guardian, Set<Problem> problems, boolean wrongEmail, String notice) {

    static final String NAME = "nom";
    static final String EMAIL = "adresse";
    static final String MESSAGE = "message";
    static final String SLOT = "creneau";
    static final String OLD_ENOUGH = "age";
    static final String UNDER = "mineur";
    static final String GUARDIAN = "responsable";
    static final String TRAP = "url";

    /** Key of the text that asks for a parent's address. */
    static final String GUARDIAN_UNKNOWN = "apply.guardian.unknown";

    private static final String ATTRIBUTE = ApplyTyped.class.getName();

    /** Nothing was typed yet. */
    static ApplyTyped ready(String name, String message, Set<SlotId> slots) {
        return new ApplyTyped(new ApplicationForm(name, message, slots, false), "", "", Set.of(), false, "");
    }

    static ApplyTyped read(HttpServletRequest request) {
        var guardian = value(request, GUARDIAN).strip();
        var slots = request.getParameterValues(SLOT);
        var form = new ApplicationForm(
                value(request, NAME),
                value(request, MESSAGE),
                slots == null
                        ? Set.of()
                        : Arrays.stream(slots)
                                .filter(typed -> typed.matches("\\d{1,18}"))
                                .map(typed -> new SlotId(Long.parseLong(typed)))
                                .collect(Collectors.toSet()),
                request.getParameter(OLD_ENOUGH) != null,
                request.getParameter(UNDER) != null,
                EmailAddress.parse(guardian).orElse(null));
        return new ApplyTyped(form, value(request, EMAIL).strip(), guardian, Set.of(), false, "");
    }

    ApplyTyped refused(Set<Problem> why) {
        return new ApplyTyped(form, email, guardian, why, wrongEmail, notice);
    }

    /** With that name where none was typed. */
    ApplyTyped named(String name) {
        return form.name().isEmpty()
                ? new ApplyTyped(
                        new ApplicationForm(
                                name, form.message(), form.slots(), form.oldEnough(), form.under(), form.guardian()),
                        email,
                        guardian,
                        problems,
                        wrongEmail,
                        notice)
                : this;
    }

    ApplyTyped withWrongEmail() {
        return new ApplyTyped(form, email, guardian, problems, true, notice);
    }

    ApplyTyped noted(String key) {
        return new ApplyTyped(form, email, guardian, problems, wrongEmail, key);
    }

    /** A parent has to be asked, and nobody knows whom. */
    boolean asksForGuardian() {
        return notice.equals(GUARDIAN_UNKNOWN);
    }

    boolean isRefused() {
        return !problems.isEmpty() || wrongEmail || !notice.isEmpty();
    }

    void keepIn(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** Of the request that is being answered; null unless it was the form itself. */
    static @Nullable ApplyTyped current() {
        var request = VaadinRequest.getCurrent();
        return request != null && request.getAttribute(ATTRIBUTE) instanceof ApplyTyped typed ? typed : null;
    }
}
