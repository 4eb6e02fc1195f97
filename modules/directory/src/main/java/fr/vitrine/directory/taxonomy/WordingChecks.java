package fr.vitrine.directory.taxonomy;

import fr.vitrine.directory.taxonomy.EntryWording.Page;
import fr.vitrine.directory.taxonomy.TaxonomyResult.Problem;
import fr.vitrine.kernel.LocalizedText;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is wrong with what was written of an entry. */
final class WordingChecks {

    private static final Pattern ICON = Pattern.compile("[a-z0-9-]{1,40}");

    private WordingChecks() {}

    static Set<Problem> problems(EntryWording wording) {
        var problems = EnumSet.noneOf(Problem.class);
        if (wording.label().fr().isEmpty() || wording.label().en().isEmpty()) {
            problems.add(Problem.LABEL_MISSING);
        }
        if (isLonger(wording.label(), EntryWording.MAX_LABEL)) {
            problems.add(Problem.LABEL_TOO_LONG);
        }
        if (!ICON.matcher(wording.icon()).matches()) {
            problems.add(Problem.UNKNOWN_ICON);
        }
        synonyms(wording.synonymsFr(), problems);
        synonyms(wording.synonymsEn(), problems);
        page(wording.page(), problems);
        return problems;
    }

    private static void synonyms(List<String> synonyms, Set<Problem> problems) {
        if (synonyms.size() > EntryWording.MAX_SYNONYMS) {
            problems.add(Problem.TOO_MANY_SYNONYMS);
        }
        if (synonyms.stream().anyMatch(synonym -> synonym.length() > EntryWording.MAX_SYNONYM)) {
            problems.add(Problem.SYNONYM_TOO_LONG);
        }
    }

    private static void page(@Nullable Page page, Set<Problem> problems) {
        if (page == null) {
            return;
        }
        if (!EntryWording.HUES.contains(page.hue())) {
            problems.add(Problem.UNKNOWN_HUE);
        }
        if (page.summary().fr().isEmpty()) {
            problems.add(Problem.SUMMARY_MISSING);
        }
        if (isLonger(page.summary(), EntryWording.MAX_SUMMARY)
                || isLonger(page.presentation(), EntryWording.MAX_PRESENTATION)
                || page.offers().values().stream().anyMatch(offer -> isLonger(offer, EntryWording.MAX_OFFER))) {
            problems.add(Problem.PAGE_TOO_LONG);
        }
    }

    private static boolean isLonger(LocalizedText text, int length) {
        return text.fr().length() > length || text.en().length() > length;
    }
}
