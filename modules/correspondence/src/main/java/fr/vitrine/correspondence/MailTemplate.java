package fr.vitrine.correspondence;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * A kind of mail. Its words are in {@code mails/<key>_fr.md} and {@code mails/<key>_en.md} on the class path, until staff
 * write others: the subject on the first line, then Markdown, both with {@code {placeholder}}s.
 *
 * @param placeholders beside {@code site}, {@code territory} and {@code url}, which every mail has
 * @param confidential it holds a link that lets its reader in: only administrators may read such a mail
 */
public record MailTemplate(String key, Set<String> placeholders, boolean confidential) {

    private static final Pattern KEY = Pattern.compile("[a-z]+(-[a-z]+)*");
    private static final Pattern PLACEHOLDER = Pattern.compile("[a-z][a-zA-Z0-9]*");

    public MailTemplate {
        placeholders = Set.copyOf(placeholders);
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("not a template's key: " + key);
        }
        placeholders.stream()
                .filter(name -> !PLACEHOLDER.matcher(name).matches())
                .findAny()
                .ifPresent(name -> {
                    throw new IllegalArgumentException("not a placeholder's name: " + name);
                });
    }

    public MailTemplate(String key, Set<String> placeholders) {
        this(key, placeholders, false);
    }
}
