package fr.vitrine.correspondence.alert;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A list of notices, filtered by a word. */
public final class Board implements AlertArea {

    final List<Notice> notices = new ArrayList<>();
    boolean broken;

    record Notice(String title, OffsetDateTime at) {}

    @Override
    public String key() {
        return "board";
    }

    @Override
    public String plain(String query) {
        return query.startsWith("q=") ? query.replaceAll("&.*", "") : "";
    }

    @Override
    public String title(String query, Locale locale) {
        return query.isEmpty() ? "Board" : "Board · " + query.substring(2);
    }

    @Override
    public String address(String query, Locale locale) {
        return "/board?" + query;
    }

    @Override
    public List<News> published(String query, Locale locale, OffsetDateTime after, OffsetDateTime until) {
        if (broken && query.equals("q=broken")) {
            throw new IllegalStateException("broken");
        }
        var word = query.isEmpty() ? "" : query.substring(2);
        return notices.stream()
                .filter(notice -> notice.title().contains(word))
                .filter(notice -> notice.at().isAfter(after) && !notice.at().isAfter(until))
                .map(notice -> new News(notice.title(), "today", "/board/" + notice.title()))
                .toList();
    }
}
