package fr.vitrine.directory.search;

import fr.vitrine.kernel.StructureId;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.Query;

/** Which structures have which fact, a bit a structure: {@code directory.search_bits}. */
final class FactBits {

    /** Bits of a row, as the column's type says. */
    static final int CHUNK = 15_872;

    static int chunk(StructureId id) {
        return Math.toIntExact(id.value() / CHUNK);
    }

    private static int bit(StructureId id) {
        return (int) (id.value() % CHUNK);
    }

    List<Integer> chunks(DSLContext dsl) {
        return dsl.resultQuery("""
                        select distinct (structure_id / {0})::int as chunk from directory.search_structure
                        union select chunk from directory.search_bits order by 1""", CHUNK).fetchInto(Integer.class);
    }

    /** Follows the change of a few structures. */
    void change(DSLContext dsl, Map<StructureId, Set<Integer>> before, Map<StructureId, Set<Integer>> after) {
        before.forEach((id, facts) -> set(dsl, id, 0, without(facts, after.getOrDefault(id, Set.of()))));
        after.forEach((id, facts) -> set(dsl, id, 1, without(facts, before.getOrDefault(id, Set.of()))));
    }

    private static Integer[] without(Set<Integer> facts, Set<Integer> others) {
        return facts.stream().filter(fact -> !others.contains(fact)).sorted().toArray(Integer[]::new);
    }

    private static void set(DSLContext dsl, StructureId id, int value, Integer[] facts) {
        if (facts.length == 0) {
            return;
        }
        dsl.query("""
                insert into directory.search_bits (chunk, fact, bits)
                select {0}, fact, 0::bit(15872) from unnest({1}) as fact
                on conflict do nothing""", chunk(id), facts).execute();
        dsl.query("""
                update directory.search_bits set bits = set_bit(bits, {0}, {1})
                where chunk = {2} and fact = any({3})""", bit(id), value, chunk(id), facts).execute();
    }

    /** Counts all structures of a chunk anew. */
    void rebuild(DSLContext dsl, int chunk) {
        var sets = new TreeMap<Integer, byte[]>();
        try (var structures = SearchRows.factsOfRange(dsl, (long) chunk * CHUNK, CHUNK)) {
            structures.forEach(structure -> structure.facts().forEach(fact -> {
                var bits = sets.computeIfAbsent(fact, _ -> new byte[CHUNK / 8]);
                var n = bit(structure.id());
                bits[n / 8] |= (byte) (0x80 >>> (n % 8));
            }));
        }
        dsl.query("delete from directory.search_bits where chunk = {0}", chunk).execute();
        dsl.batch(sets.entrySet().stream()
                        .map(entry -> insert(dsl, chunk, entry.getKey(), entry.getValue()))
                        .toList())
                .execute();
    }

    private static Query insert(DSLContext dsl, int chunk, int fact, byte[] bits) {
        return dsl.query(
                "insert into directory.search_bits (chunk, fact, bits) values ({0}, {1}, {2}::bit(15872))",
                chunk, fact, "x" + HexFormat.of().formatHex(bits));
    }
}
