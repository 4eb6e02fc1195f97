package fr.vitrine.correspondence;

import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;

/** What a mail server's answer means for the mail. */
final class Refusal {

    private static final int FOR_GOOD = 500;
    private static final int MAX_LENGTH = 500;

    private Refusal() {}

    /**
     * Whether trying again is no use: the server has refused the recipient or the text (5xx). That it refuses the sender
     * or the password is a fault of the configuration, and every mail's.
     */
    static boolean isForGood(MessagingException failure) {
        for (@Nullable Exception cause = failure; cause != null; cause = next(cause)) {
            switch (cause) {
                case SMTPAddressFailedException address
                when address.getReturnCode() >= FOR_GOOD -> {
                    return true;
                }
                case SMTPSendFailedException text
                when text.getReturnCode() >= FOR_GOOD && !isOfSender(text) -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    private static boolean isOfSender(SMTPSendFailedException failure) {
        var command = failure.getCommand();
        return command != null && command.startsWith("MAIL FROM");
    }

    private static @Nullable Exception next(Exception failure) {
        return failure instanceof MessagingException mail ? mail.getNextException() : null;
    }

    /** For staff: what the server said. */
    static String describe(Exception failure) {
        var text = new StringBuilder();
        for (@Nullable Exception cause = failure; cause != null; cause = next(cause)) {
            text.append(text.isEmpty() ? "" : " – ")
                    .append(String.valueOf(cause.getMessage()).strip());
        }
        return cut(text.toString());
    }

    static String cut(String said) {
        return said.length() <= MAX_LENGTH ? said : said.substring(0, MAX_LENGTH);
    }
}
