package fr.vitrine.frontend.publicsite;

import fr.vitrine.kernel.EmailAddress;
import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/** Links that open a mail program. */
public final class Mail {

    private Mail() {}

    public static String path(EmailAddress address) {
        return UriUtils.encode(address.value(), StandardCharsets.UTF_8).replace("%40", "@");
    }

    /** @param to may be empty: whoever writes chooses */
    public static String link(String to, String subject, String body) {
        var address = "mailto:" + UriUtils.encode(to, StandardCharsets.UTF_8).replace("%40", "@") + "?subject="
                + UriUtils.encode(subject, StandardCharsets.UTF_8);
        return body.isEmpty() ? address : address + "&body=" + UriUtils.encode(body, StandardCharsets.UTF_8);
    }
}
