package fr.vitrine.frontend.backoffice.imports;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import java.util.Objects;

/** What a page follows, in tests. */
public final class FollowedImport {

    private FollowedImport() {}

    /** Waits for what goes on beside the page, then lets the page look. */
    public static void finish(FileImportView page) {
        Objects.requireNonNull(page.running()).outcome();
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), false));
    }
}
