package fr.vitrine.db.backup;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a backup holds: the last entry of its file, so that a file that was cut off has none.
 *
 * @param format of the file
 * @param createdAt as ISO 8601 has it
 * @param changesets of the database schema, in the order in which they ran: its version
 * @param sequences the last number each gave out; those that never did are missing
 */
public record Manifest(
        int format, String createdAt, List<String> changesets, List<Table> tables, Map<String, Long> sequences) {

    static final int FORMAT = 1;
    static final String ENTRY = "manifest.json";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * @param name with its schema
     * @param columns those that are stored, in the order of the data
     * @param sha256 of the data, in hexadecimal digits
     */
    public record Table(String name, List<String> columns, long rows, String sha256) {

        String entry() {
            return "tables/" + name;
        }
    }

    public long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }

    byte[] toJson() {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
    }

    static Manifest ofJson(byte[] json) {
        return JSON.readValue(json, Manifest.class);
    }
}
