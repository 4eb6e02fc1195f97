package fr.vitrine.correspondence;

/** A mail's words, ready to be sent. */
public record MailText(String subject, String plain, String html) {}
