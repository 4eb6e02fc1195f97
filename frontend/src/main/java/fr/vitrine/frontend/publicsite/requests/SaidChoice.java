package fr.vitrine.frontend.publicsite.requests;

import com.vaadin.flow.server.VaadinRequest;
import fr.vitrine.kernel.PartnerId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartException;

/** Which partners were ticked in a form that has to be shown once more. */
record SaidChoice(Set<PartnerId> partners) {

    private static final String ATTRIBUTE = SaidChoice.class.getName();

    /** Also of a form that was not read because a file in it is far too large. */
    static SaidChoice read(HttpServletRequest request) {
        try {
            return of(request.getParameterValues(DraftSections.CHOSEN));
        } catch (MultipartException | IllegalStateException unreadable) {
            return of(OversizedForm.values(request, DraftSections.CHOSEN));
        }
    }

    private static SaidChoice of(String @Nullable ... typed) {
        return typed == null
                ? new SaidChoice(Set.of())
                : new SaidChoice(Arrays.stream(typed)
                        .filter(value -> value.matches("\\d{1,18}"))
                        .map(value -> new PartnerId(Long.parseLong(value)))
                        .collect(Collectors.toSet()));
    }

    /** To be said once more by the page that is gone on to. */
    String parameter() {
        return partners.stream()
                .sorted()
                .map(partner -> "&" + DraftSections.CHOSEN + "=" + partner)
                .collect(Collectors.joining());
    }

    void keepIn(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    static Set<PartnerId> current() {
        var request = VaadinRequest.getCurrent();
        if (request == null) {
            return Set.of();
        }
        return request.getAttribute(ATTRIBUTE) instanceof SaidChoice said
                ? said.partners()
                : of(request.getParameterMap().get(DraftSections.CHOSEN)).partners();
    }
}
