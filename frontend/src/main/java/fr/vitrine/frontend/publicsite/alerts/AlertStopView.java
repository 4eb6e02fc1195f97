package fr.vitrine.frontend.publicsite.alerts;

import com.vaadin.flow.router.Route;
import fr.vitrine.correspondence.alert.Alert;
import fr.vitrine.correspondence.alert.Alerts;
import fr.vitrine.frontend.publicsite.NotKept;
import fr.vitrine.frontend.publicsite.SiteLayout;
import java.util.Optional;

/** Where an alert ends. */
@Route(value = "alertes/arret/:jeton", layout = SiteLayout.class)
@NotKept
class AlertStopView extends AlertLinkView {

    private static final long serialVersionUID = 1L;

    private final transient Alerts alerts;

    AlertStopView(Alerts alerts) {
        super("alert.stop");
        this.alerts = alerts;
    }

    @Override
    Optional<Alert> find(String token) {
        return alerts.toStop(token);
    }

    @Override
    String path() {
        return Alerts.STOP_PATH;
    }
}
