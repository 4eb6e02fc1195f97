package fr.vitrine.frontend.backoffice.requests;

import fr.vitrine.accounts.People;
import fr.vitrine.frontend.publicsite.requests.PartnerNames;
import fr.vitrine.frontend.publicsite.requests.ProjectFacts;
import fr.vitrine.frontend.ui.Texts;
import fr.vitrine.partners.Partners;
import fr.vitrine.partners.requests.Recipients;
import fr.vitrine.partners.requests.RequestDesk;
import org.springframework.stereotype.Component;

/** What the pages of requests are made of. */
@Component
record RequestDeskServices(
        RequestDesk desk,
        ProjectFacts facts,
        PartnerNames names,
        People people,
        Partners partners,
        Recipients recipients,
        Texts texts) {}
