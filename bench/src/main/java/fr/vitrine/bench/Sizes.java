package fr.vitrine.bench;

import org.jooq.DSLContext;

/** What the directory takes up. */
final class Sizes {

    private Sizes() {}

    static void print(DSLContext dsl) {
        dsl.fetch("""
                        select c.relname as name, c.reltuples::bigint as n, pg_table_size(c.oid) / 1048576 as data,
                               pg_indexes_size(c.oid) / 1048576 as indexes
                        from pg_class c
                        where c.relnamespace = 'directory'::regnamespace and c.relkind = 'r'
                          and (c.relname in ('structure', 'service', 'lexicon') or c.relname like 'search%')
                        order by c.relname""")
                .forEach(row -> System.out.printf(
                        "%-18s %10s rows %6s MB, indexes %6s MB%n",
                        row.get("name"), row.get("n"), row.get("data"), row.get("indexes")));
    }

    static long heap() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1_048_576;
    }
}
