package fr.vitrine.correspondence.alert;

import java.util.Locale;

/**
 * What stands in a form that asks for an alert, whatever that is.
 *
 * @param area key of a list
 * @param query filter of the list, as parameters of an address
 * @param trap what stands in the field that nobody sees
 * @param locale of the page: mails come in this language
 */
public record AlertWish(String area, String query, String email, String trap, Locale locale) {}
