package fr.vitrine.volunteers;

/**
 * What makes a mission suit somebody, and how much each part counts: this table, and nothing else. Each part is a share
 * between 0 and 1; the score is their mean by weight, over those parts of which the person has said something. What is explained
 * of it to volunteers stands in docs/suggestions.md.
 */
public enum SuggestionWeight {
    /** 1 at the door, 0 at the end of how far they go; 1 where no place is needed. */
    NEAR(40),
    /** 1 in a domain that they like. */
    DOMAIN(30),
    /** 1 where it is at a time that suits them, or whenever one likes. */
    MOMENT(20),
    /** 1 where it asks for something that they can do. */
    SKILLS(10);

    private final int points;

    SuggestionWeight(int points) {
        this.points = points;
    }

    public int points() {
        return points;
    }
}
