package fr.vitrine.correspondence;

import java.util.Optional;

/**
 * A mail as it was written.
 *
 * @param text empty where the actor may know of the mail but not read it
 */
public record Mail(MailSummary summary, Optional<MailText> text) {}
