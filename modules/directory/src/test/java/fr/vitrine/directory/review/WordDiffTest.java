package fr.vitrine.directory.review;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.directory.review.WordDiff.Kind;
import fr.vitrine.directory.review.WordDiff.Piece;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDiffTest {

    @Test
    void words_are_marked_whole() {
        assertThat(WordDiff.between("Ouvert le lundi matin", "Ouvert le mardi matin"))
                .containsExactly(
                        new Piece(Kind.SAME, "Ouvert le "),
                        new Piece(Kind.REMOVED, "lundi"),
                        new Piece(Kind.ADDED, "mardi"),
                        new Piece(Kind.SAME, " matin"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "'', nouveau texte",
        "ancien texte, ''",
        "'à l''été', 'l''été'",
        "'un deux trois', 'trois deux un'",
        "même, même"
    })
    void both_texts_can_be_read_from_it(String before, String after) {
        var pieces = WordDiff.between(before, after);
        assertThat(pieces.stream()
                        .filter(piece -> piece.kind() != Kind.ADDED)
                        .map(Piece::text)
                        .collect(Collectors.joining()))
                .isEqualTo(before);
        assertThat(pieces.stream()
                        .filter(piece -> piece.kind() != Kind.REMOVED)
                        .map(Piece::text)
                        .collect(Collectors.joining()))
                .isEqualTo(after);
    }
}
