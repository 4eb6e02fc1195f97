package fr.vitrine.frontend.myspace;

import fr.vitrine.accounts.PersonalData;
import fr.vitrine.frontend.access.CurrentActor;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** All that the site keeps about whoever asks, as a file. */
@Controller
class OwnDataController {

    static final String ADDRESS = "/mon-espace/mes-donnees.json";

    private final PersonalData data;
    private final CurrentActor current;

    OwnDataController(PersonalData data, CurrentActor current) {
        this.data = data;
        this.current = current;
    }

    @GetMapping(ADDRESS)
    void download(HttpServletResponse response) throws IOException {
        var actor = current.get();
        actor.requirePerson();
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"mes-donnees.json\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        try (var report = new DataReport(new BufferedOutputStream(response.getOutputStream()))) {
            data.tell(actor, report);
        }
    }
}
