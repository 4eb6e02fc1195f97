package fr.vitrine.frontend.publicsite.structures;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.directory.search.SearchQuery.Place;
import fr.vitrine.frontend.publicsite.structures.ListRequest.UnknownPlace;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.territory.Commune;
import java.util.ArrayList;
import java.util.List;

/** What was understood otherwise than it was asked: nothing is changed without saying so. */
final class Notices {

    private static final int NAMED = 3;
    private static final int LONGEST_NAME = 40;

    private final ListPage page;

    Notices(ListPage page) {
        this.page = page;
    }

    List<El> all() {
        var notices = new ArrayList<El>();
        page.request().unknownPlaces().forEach(unknown -> notices.add(unknown(unknown)));
        if (!page.request().ignored().isEmpty()) {
            notices.add(notice(text("p", "", page.t("list.notice.ignored", ignored()))));
        }
        var corrected = page.result().correctedText();
        if (corrected != null) {
            notices.add(notice(
                    text("p", "", page.t("list.notice.corrected", page.query().text(), corrected))));
        }
        if (page.result().someWordsOnly() && page.result().total() > 0) {
            notices.add(notice(text("p", "", page.t("list.notice.some"))));
        }
        return notices;
    }

    private static El notice(El words) {
        return el("div", "hint hint--calm notice").with(icon("info"), el("div", "hint__body", words));
    }

    private String ignored() {
        return String.join(
                ", ",
                page.request().ignored().stream()
                        .limit(NAMED)
                        .map(value -> page.t("list.notice.quoted", shortened(value)))
                        .toList());
    }

    private static String shortened(String value) {
        return value.length() <= LONGEST_NAME ? value : value.substring(0, LONGEST_NAME) + "…";
    }

    private El unknown(UnknownPlace unknown) {
        var words = text("p", "", page.t("list.notice.unknown", shortened(unknown.typed())));
        if (!unknown.suggestions().isEmpty()) {
            words.say(" " + page.t("list.notice.meant") + " ");
            for (var suggestion : unknown.suggestions()) {
                words.with(link(address(unknown, suggestion), "", suggestion.nameWithPostcode()))
                        .say(
                                suggestion.equals(unknown.suggestions().getLast())
                                        ? page.t("list.notice.meant.end")
                                        : ", ");
            }
        }
        return notice(words);
    }

    private String address(UnknownPlace unknown, Commune meant) {
        return page.address(
                unknown.parameter().equals(ListAddress.PLACE_TYPED)
                        ? page.draft().place(new Place(meant.code(), ListReader.USUAL_RADIUS_KM))
                        : page.draft().actsIn(meant.code()));
    }
}
