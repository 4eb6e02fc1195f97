package fr.vitrine.frontend.ui;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the site is reached from outside: whatever leaves it (a card, a code, a mail) names it in full. */
@Component
public class SiteAddress {

    private final String base;

    SiteAddress(@Value("${vitrine.url}") String base) {
        this.base = base.replaceAll("/+$", "");
    }

    /** @param path on this site, beginning with a slash */
    public String of(String path) {
        return base + path;
    }
}
