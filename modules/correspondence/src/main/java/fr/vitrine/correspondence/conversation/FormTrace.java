package fr.vitrine.correspondence.conversation;

/**
 * How a form came in.
 *
 * @param stamp as {@link ContactForms#stamp} gave it when the form was drawn
 * @param trap what stands in the field that nobody sees
 * @param client address of the browser, for the limits; it is kept in memory alone
 */
public record FormTrace(String stamp, String trap, String client) {}
