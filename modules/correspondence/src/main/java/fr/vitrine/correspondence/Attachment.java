package fr.vitrine.correspondence;

import java.util.regex.Pattern;

/**
 * A small file that travels with a mail.
 *
 * @param name small letters, figures and hyphens, with an ending
 * @param contentType {@code text/calendar; charset=utf-8; method=PUBLISH}
 */
public record Attachment(String name, String contentType, byte[] content) {

    public static final int MAX_BYTES = 1_000_000;

    private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,60}\\.[a-z]{2,4}");

    public Attachment {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a name for an attachment: " + name);
        }
        if (content.length > MAX_BYTES) {
            throw new IllegalArgumentException("too large for a mail: " + name);
        }
    }
}
