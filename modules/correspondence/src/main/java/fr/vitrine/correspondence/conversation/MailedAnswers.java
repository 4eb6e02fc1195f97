package fr.vitrine.correspondence.conversation;

import fr.vitrine.correspondence.Site;
import fr.vitrine.correspondence.conversation.ConversationRows.Stored;
import fr.vitrine.correspondence.conversation.MailedResult.Reason;
import fr.vitrine.correspondence.conversation.ReplyAddresses.Reply;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.PersonId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Conversations for whoever answers one of their mails. Who does needs both: the address to which that mail asked to answer,
 * and to write from the one it went to.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class MailedAnswers {

    private final ReplyAddresses addresses;
    private final ConversationRows rows;
    private final Mailboxes mailboxes;
    private final Answers answers;
    private final Pattern ownSecret;

    MailedAnswers(ReplyAddresses addresses, ConversationRows rows, Mailboxes mailboxes, Answers answers, Site site) {
        this.addresses = addresses;
        this.rows = rows;
        this.mailboxes = mailboxes;
        this.answers = answers;
        this.ownSecret = Pattern.compile("(?i:" + Pattern.quote(site.url()) + "|"
                + Pattern.quote(URLEncoder.encode(site.url(), StandardCharsets.UTF_8))
                + ")(?:/|%2[Ff])(?=[^\\s<>]{0,200}[A-Z])[^\\s<>]{0,200}[\\w.-]{22}[^\\s<>]{0,200}");
    }

    private record Participant(
            Side side,
            EmailAddress address,
            Locale language,
            @Nullable PersonId person) {}

    /** Whether one of these is an address at which answers are read, be it for nobody. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean areAnswered(Collection<EmailAddress> recipients) {
        return addresses.among(recipients).isPresent();
    }

    public MailedResult take(Collection<EmailAddress> recipients, EmailAddress from, String text) {
        return addresses.among(recipients).map(reply -> take(reply, from, text)).orElseGet(MailedResult.Unknown::new);
    }

    private MailedResult take(Reply reply, EmailAddress from, String text) {
        var stored = rows.find(reply.nonce()).filter(found -> found.state() != Conversation.State.HELD);
        return stored.flatMap(found -> participants(found)
                        .filter(one -> addresses.isFor(reply, one.side(), one.address()))
                        .findFirst()
                        .map(one -> take(found, one, from, text)))
                .orElseGet(() -> gone(reply, from));
    }

    private Stream<Participant> participants(Stored conversation) {
        var visitor = new Participant(Side.VISITOR, conversation.email(), conversation.language(), null);
        var structure = mailboxes.find(conversation.structure()).stream()
                .flatMap(mailbox -> mailbox.readers().stream())
                .map(one -> new Participant(Side.STRUCTURE, one.address(), one.language(), one.person()));
        return Stream.concat(Stream.of(visitor), structure);
    }

    private MailedResult take(Stored conversation, Participant writer, EmailAddress from, String text) {
        if (!writer.address().folded().equals(from.folded())) {
            return new MailedResult.Refused(Reason.OTHER_ADDRESS, writer.language());
        }
        var answer = answers.answer(conversation, writer.side(), writer.person(), withoutSecrets(text));
        return refusal(answer)
                .<MailedResult>map(reason -> new MailedResult.Refused(reason, writer.language()))
                .orElseGet(() -> new MailedResult.Taken(writer.language()));
    }

    private static Optional<Reason> refusal(AnswerResult result) {
        return switch (result) {
            case AnswerResult.Sent _ -> Optional.empty();
            case AnswerResult.Empty _ -> Optional.of(Reason.EMPTY);
            case AnswerResult.TooLong _ -> Optional.of(Reason.TOO_LONG);
            case AnswerResult.TooMany _ -> Optional.of(Reason.TOO_MANY);
            case AnswerResult.Closed _ -> Optional.of(Reason.CLOSED);
        };
    }

    /** The address is signed for them, so it was theirs once: they may be told. */
    private MailedResult gone(Reply reply, EmailAddress from) {
        return Arrays.stream(Side.values()).anyMatch(side -> addresses.isFor(reply, side, from))
                ? new MailedResult.Refused(Reason.GONE, Locale.FRENCH)
                : new MailedResult.Unknown();
    }

    /** What is left of a quoted mail may hold the writer's own links, which let in whoever has them. */
    private String withoutSecrets(String text) {
        return addresses.without(ownSecret.matcher(text).replaceAll("[…]"));
    }
}
