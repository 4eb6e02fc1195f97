package fr.vitrine.frontend.publicsite;

import com.vaadin.flow.router.NotFoundException;

/** What stood at this address was withdrawn for good. */
public final class GoneException extends NotFoundException {

    private static final long serialVersionUID = 1L;
}
