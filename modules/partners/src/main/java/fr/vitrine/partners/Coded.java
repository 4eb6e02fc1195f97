package fr.vitrine.partners;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** A value of a fixed list, with the word that stands for it in addresses, files and the database. */
public interface Coded {

    String code();

    static <E extends Enum<E> & Coded> Optional<E> parse(Class<E> type, String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.code().equals(code))
                .findFirst();
    }

    /** @throws IllegalArgumentException where there is no such word: for what was checked when it was stored */
    static <E extends Enum<E> & Coded> E of(Class<E> type, String code) {
        return parse(type, code)
                .orElseThrow(() -> new IllegalArgumentException("no " + type.getSimpleName() + ": " + code));
    }

    static <E extends Enum<E> & Coded> Set<E> all(Class<E> type, String... codes) {
        var values = EnumSet.noneOf(type);
        for (var code : codes) {
            values.add(of(type, code));
        }
        return values;
    }

    static String[] codes(Collection<? extends Coded> values) {
        return values.stream().map(Coded::code).sorted().toArray(String[]::new);
    }
}
