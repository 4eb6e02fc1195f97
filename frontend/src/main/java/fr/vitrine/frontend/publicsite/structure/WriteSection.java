package fr.vitrine.frontend.publicsite.structure;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.frontend.publicsite.messages.ContactForm;
import fr.vitrine.frontend.ui.El;
import org.jspecify.annotations.Nullable;

/** Writing to it without leaving the page. */
final class WriteSection {

    static final String ANCHOR = "ecrire";

    private WriteSection() {}

    static @Nullable El of(StructurePage page) {
        return page.contactStamp().map(stamp -> section(page, stamp)).orElse(null);
    }

    private static El section(StructurePage page, String stamp) {
        return el(
                        "section",
                        "write",
                        text("h2", "", page.t("contact.title", page.details().name()))
                                .id(ANCHOR))
                .attr("aria-labelledby", ANCHOR)
                .with(
                        text("p", "muted", page.t("contact.lede")),
                        ContactForm.of(page.locale(), page.structure().slug(), stamp));
    }
}
