package fr.vitrine.correspondence.alert;

import static fr.vitrine.db.jooq.correspondence.Tables.ALERT;

import fr.vitrine.correspondence.alert.AlertRows.Stored;
import fr.vitrine.kernel.EmailAddress;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Alerts by mail, for anybody: asked for with a form, confirmed and ended with the links of mails. Who has a link has the
 * mailbox, and nobody else learns whether an address is known.
 */
@Service
public class Alerts {

    public static final String CONFIRM_PATH = "/alertes/confirmer/";
    public static final String STOP_PATH = "/alertes/arret/";
    public static final int MOST_PER_ADDRESS = 20;

    private static final int MOST_UNCONFIRMED_PER_ADDRESS = 5;
    private static final int MOST_UNCONFIRMED = 5_000;
    private static final int MAX_QUERY = 2_000;

    private final AlertAreas areas;
    private final AlertRows rows;
    private final AlertMails mails;
    private final AlertLinks links;
    private final AlertLimits limits;
    private final ObjectProvider<RegularMails> regular;

    Alerts(
            AlertAreas areas,
            AlertRows rows,
            AlertMails mails,
            AlertLinks links,
            AlertLimits limits,
            ObjectProvider<RegularMails> regular) {
        this.areas = areas;
        this.rows = rows;
        this.mails = mails;
        this.links = links;
        this.limits = limits;
        this.regular = regular;
    }

    /** What came of a wish. */
    public enum AskResult {
        /** A mail asks for confirmation, unless this address has been asked often enough: nobody is told which. */
        ASKED,
        NO_ADDRESS,
        TOO_MANY,
        /** There is no such list. */
        UNKNOWN
    }

    /** What came of confirming. */
    public sealed interface ConfirmResult {

        record Confirmed(Alert alert) implements ConfirmResult {}

        /** The address has as many as one may have. */
        record Full() implements ConfirmResult {}

        /** The link is too old or none, or the alert has been ended. */
        record Useless() implements ConfirmResult {}
    }

    /** A list and a filter in words, for a form that asks for it. */
    public Optional<Alert> describe(AlertWish wish) {
        return areas.find(wish.area()).map(area -> {
            var query = area.plain(wish.query());
            return new Alert(
                    area.title(query, wish.locale()), area.address(query, wish.locale()), wish.locale(), false);
        });
    }

    /** @param client address of the browser, for the limits; it is kept in memory alone */
    @Transactional
    public AskResult ask(AlertWish wish, String client) {
        var area = areas.find(wish.area());
        var query = area.map(known -> known.plain(wish.query())).orElse("");
        if (area.isEmpty() || query.length() > MAX_QUERY) {
            return AskResult.UNKNOWN;
        }
        var email = EmailAddress.parse(wish.email());
        if (email.isEmpty()) {
            return AskResult.NO_ADDRESS;
        }
        if (!wish.trap().isEmpty()) {
            return AskResult.ASKED;
        }
        if (!limits.admits(client) || rows.unconfirmed() >= MOST_UNCONFIRMED) {
            return AskResult.TOO_MANY;
        }
        if (limits.admits(email.get()) && rows.unconfirmedOf(email.get()) < MOST_UNCONFIRMED_PER_ADDRESS) {
            mails.askToConfirm(rows.ask(wish.area(), query, email.get(), wish.locale()), area.get());
        }
        return AskResult.ASKED;
    }

    /** What a link of a mail would confirm. */
    @Transactional(readOnly = true)
    public Optional<Alert> toConfirm(String token) {
        return links.confirmed(token).flatMap(rows::find).flatMap(this::shown);
    }

    /** Confirming twice does no harm. */
    @Transactional
    public ConfirmResult confirm(String token) {
        var stored = links.confirmed(token).flatMap(rows::find);
        if (stored.isEmpty()) {
            return new ConfirmResult.Useless();
        }
        var alert = stored.get();
        if (!alert.confirmed() && rows.confirmedOf(alert.email()) >= MOST_PER_ADDRESS) {
            return new ConfirmResult.Full();
        }
        rows.confirm(alert.id());
        return shown(alert).<ConfirmResult>map(ConfirmResult.Confirmed::new).orElseGet(ConfirmResult.Useless::new);
    }

    /** The way out that stands in regular mails. */
    public String stopLink(RegularMails mails, String reader, Locale locale) {
        return links.stopping(mails.key(), reader, locale);
    }

    /** What a link of a mail would end; empty where it has ended. */
    @Transactional(readOnly = true)
    public Optional<Alert> toStop(String token) {
        return links.stopped(token)
                .flatMap(rows::find)
                .flatMap(this::shown)
                .or(() -> regular(token).flatMap(found -> found.mails().find(found.reader())));
    }

    /**
     * Ends an alert, of which nothing is kept, or other regular mails.
     *
     * @return whether the link is one; ending twice does no harm
     */
    @Transactional
    public boolean stop(String token) {
        var alert = links.stopped(token);
        alert.ifPresent(id -> rows.delete(ALERT.ID.eq(id)));
        var other = regular(token);
        other.ifPresent(found -> found.mails().stop(found.reader()));
        return alert.isPresent() || other.isPresent();
    }

    private record Regular(RegularMails mails, String reader) {}

    private Optional<Regular> regular(String token) {
        return regular.stream()
                .flatMap(mails -> links.stopped(mails.key(), token).stream().map(reader -> new Regular(mails, reader)))
                .findFirst();
    }

    private Optional<Alert> shown(Stored stored) {
        return areas.find(stored.area())
                .map(area -> new Alert(
                        area.title(stored.query(), stored.locale()),
                        area.address(stored.query(), stored.locale()),
                        stored.locale(),
                        stored.confirmed()));
    }
}
