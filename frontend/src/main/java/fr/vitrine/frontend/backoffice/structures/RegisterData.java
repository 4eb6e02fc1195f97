package fr.vitrine.frontend.backoffice.structures;

import com.vaadin.flow.data.provider.AbstractBackEndDataProvider;
import com.vaadin.flow.data.provider.Query;
import fr.vitrine.directory.register.RegisterQuery;
import fr.vitrine.directory.register.RegisterRow;
import fr.vitrine.directory.register.StructureRegister;
import fr.vitrine.frontend.access.CurrentActor;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** The rows of the grid, a page at a time; counted once for each query. */
final class RegisterData extends AbstractBackEndDataProvider<RegisterRow, Void> {

    private static final long serialVersionUID = 1L;
    private static final int UNKNOWN = -1;

    private final transient StructureRegister register;
    private final transient CurrentActor current;
    private final transient Runnable whenUnreachable;
    private transient RegisterQuery query = RegisterQuery.ALL;
    private int count = UNKNOWN;

    RegisterData(StructureRegister register, CurrentActor current, Runnable whenUnreachable) {
        this.register = register;
        this.current = current;
        this.whenUnreachable = whenUnreachable;
    }

    void show(RegisterQuery asked) {
        query = asked;
        refreshAll();
    }

    RegisterQuery query() {
        return query;
    }

    @Override
    public void refreshAll() {
        count = UNKNOWN;
        super.refreshAll();
    }

    @Override
    public Object getId(RegisterRow row) {
        return row.id();
    }

    int count() {
        if (count == UNKNOWN) {
            try {
                count = register.count(current.get(), query);
            } catch (DataAccessException | TransactionException unreachable) {
                count = 0;
                whenUnreachable.run();
            }
        }
        return count;
    }

    @Override
    protected int sizeInBackEnd(Query<RegisterRow, Void> asked) {
        return count();
    }

    @Override
    protected Stream<RegisterRow> fetchFromBackEnd(Query<RegisterRow, Void> asked) {
        try {
            return register.list(current.get(), query, asked.getOffset(), asked.getLimit()).stream();
        } catch (DataAccessException | TransactionException unreachable) {
            whenUnreachable.run();
            return List.<RegisterRow>of().stream();
        }
    }
}
