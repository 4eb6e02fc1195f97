package fr.vitrine.frontend.publicsite.alerts;

import com.vaadin.flow.router.Route;
import fr.vitrine.correspondence.alert.Alert;
import fr.vitrine.correspondence.alert.Alerts;
import fr.vitrine.frontend.publicsite.NotKept;
import fr.vitrine.frontend.publicsite.SiteLayout;
import java.util.Optional;

/** Where an alert is confirmed: only who reads its mail can. */
@Route(value = "alertes/confirmer/:jeton", layout = SiteLayout.class)
@NotKept
class AlertConfirmView extends AlertLinkView {

    private static final long serialVersionUID = 1L;

    private final transient Alerts alerts;

    AlertConfirmView(Alerts alerts) {
        super("alert.confirm");
        this.alerts = alerts;
    }

    @Override
    Optional<Alert> find(String token) {
        return alerts.toConfirm(token);
    }

    @Override
    String path() {
        return Alerts.CONFIRM_PATH;
    }
}
