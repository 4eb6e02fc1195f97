package fr.vitrine.correspondence.alert;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All lists that can be followed. */
@Component
class AlertAreas {

    private final ObjectProvider<AlertArea> offered;

    AlertAreas(ObjectProvider<AlertArea> offered) {
        this.offered = offered;
    }

    Optional<AlertArea> find(String key) {
        return offered.stream().filter(area -> area.key().equals(key)).findFirst();
    }
}
