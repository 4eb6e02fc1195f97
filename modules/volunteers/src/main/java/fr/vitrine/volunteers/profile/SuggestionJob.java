package fr.vitrine.volunteers.profile;

import fr.vitrine.accounts.People;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.volunteers.MissionWish.Span;
import fr.vitrine.volunteers.profile.ProfileRows.Due;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells volunteers of new missions that may suit them: at once in the daytime, or on Mondays. Of each mission nobody is told
 * twice.
 */
@Component
class SuggestionJob {

    private static final Logger LOG = LoggerFactory.getLogger(SuggestionJob.class);

    /** What is published says when it was begun, and is seen once it is done: nothing may fall between two looks. */
    private static final Duration LONGEST_CHANGE = Duration.ofMinutes(5);
    /** A mail is no list: the rest is on the site. */
    private static final int MOST = 10;

    private static final PersonId NOBODY = new PersonId(0);

    private final ProfileRows rows;
    private final OwnSuggestions suggestions;
    private final SuggestionMails mails;
    private final People people;
    private final Clock clock;
    private final TransactionTemplate transactions;

    SuggestionJob(
            ProfileRows rows,
            OwnSuggestions suggestions,
            SuggestionMails mails,
            People people,
            Clock clock,
            PlatformTransactionManager transactionManager) {
        this.rows = rows;
        this.suggestions = suggestions;
        this.mails = mails;
        this.people = people;
        this.clock = clock;
        this.transactions = new TransactionTemplate(transactionManager);
    }

    @Scheduled(cron = "${vitrine.volunteers.suggestions:0 */10 7-20 * * *}", zone = "Europe/Paris")
    void tell() {
        var until = OffsetDateTime.now(clock).minus(LONGEST_CHANGE);
        tell(Telling.AT_ONCE, until, until);
        var today = LocalDate.now(clock);
        if (today.getDayOfWeek() == DayOfWeek.MONDAY) {
            var morning = today.atStartOfDay(clock.getZone()).toOffsetDateTime();
            tell(Telling.WEEKLY, morning.isBefore(until) ? morning : until, until);
        }
    }

    /** @param before whom it concerns was told last */
    private void tell(Telling telling, OffsetDateTime before, OffsetDateTime until) {
        var last = Optional.of(NOBODY);
        while (last.isPresent()) {
            last = tellNext(last.get(), telling, before, until);
        }
    }

    /** One a transaction, locked meanwhile: several nodes may do this at once. Who cannot be told now is the next time. */
    private Optional<PersonId> tellNext(PersonId after, Telling telling, OffsetDateTime before, OffsetDateTime until) {
        var next = new PersonId[] {after};
        try {
            transactions.executeWithoutResult(
                    _ -> rows.lockNext(after, telling, before, until).ifPresent(due -> {
                        next[0] = due.profile().person();
                        look(due, until);
                    }));
        } catch (RuntimeException e) {
            LOG.warn("Person {} could not be told of missions", next[0], e);
        }
        return next[0].equals(after) ? Optional.empty() : Optional.of(next[0]);
    }

    private void look(Due due, OffsetDateTime until) {
        var account = people.get(Actor.OPERATOR, due.profile().person());
        var found = suggestions.news(due.profile(), new Span(due.toldAt(), until), MOST);
        if (!found.isEmpty() && !account.disabled()) {
            mails.tell(account, found);
        }
        rows.told(account.id(), until);
    }
}
