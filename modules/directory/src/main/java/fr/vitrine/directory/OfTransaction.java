package fr.vitrine.directory;

import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What is gathered while a transaction lasts, to be done once before or after its end. */
public final class OfTransaction {

    private OfTransaction() {}

    /** @return the current transaction's, made and registered where it has none yet */
    public static <S extends TransactionSynchronization> S get(Class<S> type, Predicate<S> isMine, Supplier<S> make) {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(isMine)
                .findFirst()
                .orElseGet(() -> {
                    var added = make.get();
                    TransactionSynchronizationManager.registerSynchronization(added);
                    return added;
                });
    }
}
