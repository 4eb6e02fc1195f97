package fr.vitrine.db.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What PostgreSQL says of its own tables. Liquibase's two are not among them: they are made anew with the schema. */
final class Catalogue {

    private static final String NO_EXTENSION_S =
            "not exists (select from pg_depend d where d.objid = %s.oid and d.deptype = 'e')";
    private static final String OURS = "n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')"
            + " and n.nspname not like 'pg_temp%' and n.nspname not like 'pg_toast_temp%'"
            + " and c.relname not in ('databasechangelog', 'databasechangeloglock')"
            + " and " + NO_EXTENSION_S.formatted("c");

    private final Connection connection;

    Catalogue(Connection connection) {
        this.connection = connection;
    }

    /** @param columns those whose values are stored, not computed */
    record Relation(String name, List<String> columns, List<String> key) {

        /** Rows in the order of the key: two databases that hold the same write the same. */
        String select() {
            return "select " + String.join(", ", columns) + " from " + name
                    + (key.isEmpty() ? "" : " order by " + String.join(", ", key));
        }
    }

    record ForeignKey(String table, String name, String definition) {}

    List<Relation> tables() throws SQLException {
        var names = column("select format('%I.%I', n.nspname, c.relname) from pg_class c join pg_namespace n"
                + " on n.oid = c.relnamespace where c.relkind = 'r' and " + OURS + " order by 1");
        var tables = new ArrayList<Relation>();
        for (var name : names) {
            tables.add(new Relation(name, storedColumns(name), key(name)));
        }
        return tables;
    }

    private List<String> storedColumns(String table) throws SQLException {
        return column("select quote_ident(attname) from pg_attribute where attrelid = " + literal(table)
                + "::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum");
    }

    private List<String> key(String table) throws SQLException {
        return column(
                "select quote_ident(a.attname) from pg_index i cross join unnest(i.indkey) with ordinality k(n, o)"
                        + " join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.n where i.indisprimary"
                        + " and i.indrelid = " + literal(table) + "::regclass order by k.o");
    }

    Map<String, Long> sequences() throws SQLException {
        var sequences = new LinkedHashMap<String, Long>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select format('%I.%I', schemaname, sequencename), last_value"
                        + " from pg_sequences where last_value is not null order by 1")) {
            while (rows.next()) {
                sequences.put(rows.getString(1), rows.getLong(2));
            }
        }
        return sequences;
    }

    List<ForeignKey> foreignKeys() throws SQLException {
        var keys = new ArrayList<ForeignKey>();
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery("select format('%I.%I', n.nspname, c.relname), quote_ident(k.conname),"
                                + " pg_get_constraintdef(k.oid) from pg_constraint k join pg_class c on c.oid = k.conrelid"
                                + " join pg_namespace n on n.oid = c.relnamespace where k.contype = 'f' and " + OURS
                                + " order by 1, 2")) {
            while (rows.next()) {
                keys.add(new ForeignKey(rows.getString(1), rows.getString(2), rows.getString(3)));
            }
        }
        return keys;
    }

    /** Those that hold tables of ours beside {@code public}, which belongs to the database. */
    List<String> schemas() throws SQLException {
        return column("select distinct quote_ident(n.nspname) from pg_class c join pg_namespace n"
                + " on n.oid = c.relnamespace where c.relkind = 'r' and n.nspname <> 'public' and " + OURS);
    }

    /** Statements that remove what changesets made in {@code public}. Extensions stay: a superuser may have made them. */
    List<String> dropsInPublic() throws SQLException {
        return column("select format('drop table public.%I cascade', relname) from pg_class c"
                + " where relnamespace = 'public'::regnamespace and relkind = 'r' and " + NO_EXTENSION_S.formatted("c")
                + " union all select format('drop text search configuration public.%I cascade', cfgname)"
                + " from pg_ts_config c where cfgnamespace = 'public'::regnamespace and "
                + NO_EXTENSION_S.formatted("c")
                + " union all select format('drop routine %s cascade', p.oid::regprocedure) from pg_proc p"
                + " where pronamespace = 'public'::regnamespace and " + NO_EXTENSION_S.formatted("p"));
    }

    List<String> materializedViews() throws SQLException {
        return column("select format('%I.%I', n.nspname, c.relname) from pg_class c join pg_namespace n"
                + " on n.oid = c.relnamespace where c.relkind = 'm' and " + OURS + " order by c.oid");
    }

    /** The schema's version; empty where there is no schema yet. */
    List<String> changesets() throws SQLException {
        if (column("select 'x' where to_regclass('public.databasechangelog') is not null")
                .isEmpty()) {
            return List.of();
        }
        return column("select filename || '::' || id || '::' || author from public.databasechangelog"
                + " order by orderexecuted");
    }

    private List<String> column(String sql) throws SQLException {
        var values = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
