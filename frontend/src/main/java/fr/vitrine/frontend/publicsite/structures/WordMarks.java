package fr.vitrine.frontend.publicsite.structures;

import static fr.vitrine.frontend.ui.El.el;

import fr.vitrine.frontend.ui.El;
import fr.vitrine.kernel.Text;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Marks, in the texts of an answer, the words that were asked for: accents, case and endings apart, so that
 * {@code réparer} marks {@code Réparation}. Coarser than the search itself, which also knows synonyms.
 */
final class WordMarks {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int SHORTEST_WORD = 3;
    private static final int SHORTEST_STEM = 4;

    /** As in the search: shorter stems begin too many other words. */
    private static final int SHORTEST_PREFIX = 5;

    private static final Set<String> EMPTY_WORDS = Set.of(
            "les", "des", "une", "aux", "pour", "par", "sur", "sous", "dans", "avec", "sans", "chez", "est", "sont",
            "que", "qui", "quoi", "mon", "mes", "son", "ses", "ton", "tes", "notre", "votre", "nos", "vos", "leur",
            "leurs", "pas", "plus", "entre", "vers", "the", "and", "for", "with");

    /** Longest first. */
    private static final List<String> ENDINGS = List.of(
            "issements",
            "issement",
            "atrices",
            "ations",
            "ateurs",
            "atrice",
            "ements",
            "ateur",
            "ation",
            "ement",
            "euses",
            "eries",
            "ables",
            "euse",
            "erie",
            "eurs",
            "ages",
            "ites",
            "ives",
            "able",
            "eur",
            "age",
            "ite",
            "ive",
            "ees",
            "ifs",
            "ant",
            "er",
            "ir",
            "ee",
            "es",
            "if",
            "ez",
            "e",
            "s",
            "x");

    private final Set<String> stems;

    /** @param words as searched */
    WordMarks(String words) {
        stems = WORD.matcher(words)
                .results()
                .map(found -> Text.fold(found.group()))
                .filter(word -> word.length() >= SHORTEST_WORD && !EMPTY_WORDS.contains(word))
                .map(WordMarks::stem)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Adds the text to the element, with its marks. */
    El in(El element, String text) {
        var end = 0;
        if (!stems.isEmpty()) {
            var words = WORD.matcher(text);
            while (words.find()) {
                if (isAsked(Text.fold(words.group()))) {
                    say(element, text.substring(end, words.start()));
                    element.with(el("mark", "").say(words.group()));
                    end = words.end();
                }
            }
        }
        return say(element, text.substring(end));
    }

    private static El say(El element, String text) {
        return text.isEmpty() ? element : element.say(text);
    }

    private boolean isAsked(String word) {
        return word.length() >= SHORTEST_WORD
                && stems.stream().anyMatch(stem -> stem.equals(stem(word)) || isBeginning(stem, word));
    }

    private static boolean isBeginning(String stem, String word) {
        return stem.length() >= SHORTEST_PREFIX && word.startsWith(stem);
    }

    private static String stem(String word) {
        return ENDINGS.stream()
                .filter(ending -> word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM)
                .findFirst()
                .map(ending -> word.substring(0, word.length() - ending.length()))
                .orElse(word);
    }
}
