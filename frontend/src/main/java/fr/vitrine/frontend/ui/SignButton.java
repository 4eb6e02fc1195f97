package fr.vitrine.frontend.ui;

import static fr.vitrine.frontend.ui.El.icon;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** A button that is a sign and no word. */
public final class SignButton {

    private SignButton() {}

    /** @param label what it does, for those who do not see the sign */
    public static Button of(String sign, String label, Runnable action) {
        var button = new Button(icon(sign), _ -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(label);
        button.setTooltipText(label);
        return button;
    }
}
