package fr.vitrine.frontend.access;

import com.vaadin.flow.server.VaadinServletRequest;
import fr.vitrine.accounts.Client;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** What the browser on the other side is, and what of its words may be believed. */
public final class Clients {

    private static final int MAX_PATH = 2_000;
    private static final Pattern PATH = Pattern.compile("/[a-z0-9-](?:[A-Za-z0-9/_?=&.+-]|%[0-9A-Fa-f]{2})*");

    private Clients() {}

    /** Of the live view's request that is being handled. */
    public static Client current() {
        return of(VaadinServletRequest.getCurrent().getHttpServletRequest());
    }

    public static Client of(HttpServletRequest request) {
        var browser = request.getHeader(HttpHeaders.USER_AGENT);
        return new Client(request.getRemoteAddr(), browser == null ? "" : browser);
    }

    /** A path of this site and nothing else: {@code //elsewhere} and {@code /\\elsewhere} lead to other sites. */
    public static Optional<String> path(@Nullable String wanted) {
        return Optional.ofNullable(wanted)
                .filter(path -> path.length() <= MAX_PATH && PATH.matcher(path).matches());
    }
}
