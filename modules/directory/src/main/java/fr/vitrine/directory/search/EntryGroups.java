package fr.vitrine.directory.search;

import fr.vitrine.directory.search.Counts.Kind;
import fr.vitrine.kernel.Audience;
import java.util.stream.Stream;
import org.jooq.Record;

/**
 * Counts structures that the database has grouped: it knows how many there are of each combination, of which there are
 * few, and what each filter's values would leave is summed up here.
 */
final class EntryGroups {

    /** Kind of a row of groups by label set ({@code keys}) and {@link #REST} ({@code rests}). */
    static final String OTHERS = "OTHERS";

    /** Kind of a row of groups by the competences of one set, whose number follows. */
    static final String DOES = "DOES_";

    /** Whether it does what is asked for, for whom it is asked for; whether it is open; audiences; legal form. */
    static final String REST =
            "(served::int + 2 * open::int + 4 * audiences + 32 * coalesce(legal_form + 1, 0))::bigint";

    private final SearchFilter filter;
    private final Counts counts = new Counts();

    EntryGroups(SearchFilter filter) {
        this.filter = filter;
    }

    Counts counts() {
        return counts;
    }

    void add(Record row) {
        var kind = row.get("kind", String.class);
        var keys = row.get("keys", Long[].class);
        var numbers = row.get("n", Long[].class);
        if (keys == null) {
            return;
        }
        var rests = row.get("rests", Long[].class);
        for (var n = 0; n < keys.length; n++) {
            if (kind.equals(OTHERS)) {
                addOthers(keys[n], rests[n], numbers[n]);
            } else {
                addBits(Kind.COMPETENCE_BIT, Codes.SET_SIZE * set(kind), keys[n], numbers[n]);
            }
        }
    }

    private static int set(String kind) {
        return Integer.parseInt(kind.substring(DOES.length()));
    }

    /** The rest is as {@link #REST} packs it. */
    private void addOthers(long labels, long rest, long number) {
        var served = (rest & 1) != 0;
        var open = (rest & 2) != 0;
        var legalForm = (int) (rest >> 5) - 1;
        var hasLabel = hasLabel(labels);
        var hasForm = hasForm(legalForm);
        var passes = open || !filter.openNow();
        if (hasLabel && hasForm && passes) {
            counts.add(Kind.TOTAL, 0, served ? number : 0);
            Stream.of(Audience.values())
                    .filter(audience -> (rest >> 2 & audience.bit()) != 0)
                    .forEach(audience -> counts.add(Kind.AUDIENCE, audience.ordinal(), number));
        }
        if (served && hasLabel && hasForm && open) {
            counts.add(Kind.OPEN, 0, number);
        }
        if (served && hasForm && passes) {
            addBits(Kind.LABEL, 0, labels, number);
        }
        if (served && hasLabel && passes && legalForm >= 0) {
            counts.add(Kind.LEGAL_FORM, legalForm, number);
        }
    }

    private boolean hasLabel(long labels) {
        return filter.labels() == null || Stream.of(filter.labels()).anyMatch(bit -> (labels & 1L << bit) != 0);
    }

    private boolean hasForm(int legalForm) {
        return filter.legalForms() == null || Stream.of(filter.legalForms()).anyMatch(form -> form == legalForm);
    }

    private void addBits(Kind kind, int first, long bits, long number) {
        for (var left = bits; left != 0; left &= left - 1) {
            counts.add(kind, first + Long.numberOfTrailingZeros(left), number);
        }
    }
}
