package fr.vitrine.directory.review;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Which words of a text went and which came, for marking them. */
public final class WordDiff {

    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\s+|.", Pattern.DOTALL);

    private WordDiff() {}

    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /** Never empty. */
    public record Piece(Kind kind, String text) {}

    /** The old text is all but what was added, the new one all but what was removed. */
    public static List<Piece> between(String before, String after) {
        var pieces = new ArrayList<Piece>();
        for (var delta : DiffUtils.diff(words(before), words(after), true).getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                add(pieces, Kind.SAME, delta.getSource().getLines());
            } else {
                add(pieces, Kind.REMOVED, delta.getSource().getLines());
                add(pieces, Kind.ADDED, delta.getTarget().getLines());
            }
        }
        return pieces;
    }

    private static List<String> words(String text) {
        return WORDS.matcher(text).results().map(MatchResult::group).toList();
    }

    private static void add(List<Piece> pieces, Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(kind, String.join("", words)));
        }
    }
}
