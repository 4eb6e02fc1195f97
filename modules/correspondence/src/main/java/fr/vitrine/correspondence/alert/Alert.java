package fr.vitrine.correspondence.alert;

import java.util.Locale;

/**
 * An alert, for whoever holds one of its links.
 *
 * @param title list and filter in words
 * @param address path and query of the filtered list
 * @param locale of its mails
 * @param confirmed whether it is on its way already
 */
public record Alert(String title, String address, Locale locale, boolean confirmed) {}
