package fr.vitrine.kernel;

import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a module keeps about people: each tells its own and forgets its own. */
public interface PersonalRecords {

    /** @param email shown to be theirs */
    record Subject(PersonId id, EmailAddress email) {}

    /** Takes what is told; it is written on as it comes. */
    interface Report {

        /** @param rows numbers, booleans, texts, {@link Json}, lists of them, null */
        void add(String table, Stream<Map<String, @Nullable Object>> rows);
    }

    /** A value that is JSON already. */
    record Json(String text) {}

    void tell(Subject subject, Report report);

    /** Within the transaction that erases the account, while the account is still there. */
    void forget(Subject subject);
}
