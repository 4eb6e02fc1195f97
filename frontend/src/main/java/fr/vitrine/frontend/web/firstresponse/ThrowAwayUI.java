package fr.vitrine.frontend.web.firstresponse;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.UIInternalUpdater;
import org.jspecify.annotations.Nullable;

/** A user interface that nobody sees: what is navigated to is drawn, and attached to nothing. */
final class ThrowAwayUI extends UI {

    private static final long serialVersionUID = 1L;

    ThrowAwayUI() {
        super(new UIInternalUpdater() {
            private static final long serialVersionUID = 1L;

            @Override
            public void updateRoot(UI ui, @Nullable HasElement before, HasElement now) {
                // the chain of layout and view is asked for directly
            }
        });
    }
}
