package fr.vitrine.directory.search;

import fr.vitrine.kernel.Audience;

/**
 * Facts about a structure that filters ask for, as the numbers under which the search index keeps them:
 *
 * <ul>
 *   <li>{@code 4 c + a}: a service of it has competence (or domain) c for audience a; a = 0: for anybody; c = 0: any
 *       service; so 0 stands for being published at all;
 *   <li>below: labels, legal forms, quarters of an hour of the week in which it is open.
 * </ul>
 *
 * A filter of competences and one of audiences must hold for one and the same service: hence facts about pairs.
 */
final class Fact {

    static final int PUBLISHED = 0;
    static final int LABELS = -1_000;
    static final int LEGAL_FORMS = -2_000;
    static final int OPEN_SLOTS = -10_000;

    private Fact() {}

    static int forAudience(Audience audience) {
        return doesFor(0, audience);
    }

    static int does(int competence) {
        return 4 * competence;
    }

    static int doesFor(int competence, Audience audience) {
        return 4 * competence + audience.ordinal() + 1;
    }

    /** @param bit of the label in the database */
    static int label(int bit) {
        return LABELS - bit;
    }

    /** @param position of the legal form in the database */
    static int legalForm(int position) {
        return LEGAL_FORMS - position;
    }

    static int openIn(int slot) {
        return OPEN_SLOTS - slot;
    }
}
