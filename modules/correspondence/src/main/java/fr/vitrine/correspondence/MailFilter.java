package fr.vitrine.correspondence;

import org.jspecify.annotations.Nullable;

/**
 * Which mails to list.
 *
 * @param state null: any
 * @param address a part of the recipient's address; empty: any
 * @param template a template's key; null: any
 */
public record MailFilter(
        @Nullable DeliveryState state,
        String address,
        @Nullable String template) {

    public static final MailFilter ALL = new MailFilter(null, "", null);
}
