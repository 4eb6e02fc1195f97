package fr.vitrine.directory.search;

import java.util.Comparator;
import java.util.List;

/** Which word is meant by a misspelt one. */
final class Spelling {

    private static final int OTHER_START = 2;

    private Spelling() {}

    /** @param candidates most similar first; @return the typed word itself where none is near enough */
    static String nearest(String typed, List<String> candidates) {
        return candidates.stream()
                .filter(candidate -> unlikelihood(typed, candidate) <= tolerance(typed.length()))
                .min(Comparator.comparingInt(candidate -> unlikelihood(typed, candidate)))
                .orElse(typed);
    }

    /** People rarely mistake the first letter: "marine" is not a misspelt "farine". */
    private static int unlikelihood(String typed, String candidate) {
        var sameStart = !candidate.isEmpty() && candidate.charAt(0) == typed.charAt(0);
        return distance(typed, candidate) + (sameStart ? 0 : OTHER_START);
    }

    private static int tolerance(int length) {
        return length < 4 ? 0 : length < 6 ? 1 : length < 10 ? 2 : 3;
    }

    /** Letters to add, drop, change or swap with their neighbour (Damerau and Levenshtein, "optimal string alignment"). */
    static int distance(String a, String b) {
        var d = new int[a.length() + 1][b.length() + 1];
        for (var i = 0; i <= a.length(); i++) {
            for (var j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : step(d, a, b, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(int[][] d, String a, String b, int i, int j) {
        var same = a.charAt(i - 1) == b.charAt(j - 1);
        var best = Math.min(d[i - 1][j - 1] + (same ? 0 : 1), Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        var swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
    }
}
