package fr.vitrine.correspondence.alert;

import static fr.vitrine.db.jooq.correspondence.Tables.ALERT;
import static fr.vitrine.db.jooq.correspondence.Tables.OUTGOING_MAIL;

import fr.vitrine.correspondence.CorrespondenceFixture;
import fr.vitrine.db.jooq.correspondence.tables.records.OutgoingMailRecord;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Somebody who follows the board, and what reaches them. */
final class Reader implements AutoCloseable {

    static final String ADDRESS = "Camille@example.org";

    private static final Pattern TOKEN = Pattern.compile("/alertes/(confirmer|arret)/([A-Za-z0-9_.-]+)");

    final CorrespondenceFixture fixture;
    final Alerts alerts;
    final Board board;
    private int clients;

    Reader(CorrespondenceFixture fixture) {
        this.fixture = fixture;
        alerts = fixture.bean(Alerts.class);
        board = fixture.bean(Board.class);
    }

    void forget() {
        fixture.jooq.truncate(ALERT).execute();
        fixture.jooq.truncate(OUTGOING_MAIL).cascade().execute();
        board.notices.clear();
        board.broken = false;
    }

    /** From a browser of its own. */
    Alerts.AskResult ask(String query, String email) {
        clients++;
        return alerts.ask(wish(query, email), "192.0.2." + clients);
    }

    static AlertWish wish(String query, String email) {
        return new AlertWish("board", query, email, "", Locale.FRENCH);
    }

    /** Asks and confirms. */
    void follow(String query, String email) {
        ask(query, email);
        alerts.confirm(confirmToken());
    }

    void publish(String title) {
        board.notices.add(new Board.Notice(title, OffsetDateTime.now(fixture.clock)));
    }

    List<OutgoingMailRecord> mails() {
        return fixture.jooq.selectFrom(OUTGOING_MAIL).orderBy(OUTGOING_MAIL.ID).fetch();
    }

    List<OutgoingMailRecord> news() {
        return mails().stream()
                .filter(mail -> mail.getTemplate().equals("alert-news"))
                .toList();
    }

    /** Of the last mail. */
    String confirmToken() {
        return token("confirmer");
    }

    String stopToken() {
        return token("arret");
    }

    private String token(String kind) {
        return TOKEN.matcher(mails().getLast().getBodyText())
                .results()
                .filter(found -> found.group(1).equals(kind))
                .map(found -> found.group(2))
                .findFirst()
                .orElseThrow();
    }

    int stored() {
        return fixture.jooq.fetchCount(ALERT);
    }

    @Override
    public void close() {
        fixture.close();
    }
}
