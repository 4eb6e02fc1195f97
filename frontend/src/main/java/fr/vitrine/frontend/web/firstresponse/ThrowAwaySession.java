package fr.vitrine.frontend.web.firstresponse;

import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/** The session of a page that is rendered once and forgotten: one thread, nothing stored, nothing to lock. */
final class ThrowAwaySession extends VaadinSession {

    private static final long serialVersionUID = 1L;

    private final transient VaadinService service;
    private final transient Lock lock = new ReentrantLock();

    private ThrowAwaySession(VaadinService service) {
        super(service);
        this.service = service;
    }

    /** Does something as Vaadin does it while it answers a request, in a session of its own. */
    static <T> T within(VaadinService service, VaadinRequest request, Function<VaadinSession, T> action) {
        var before = CurrentInstance.getInstances();
        CurrentInstance.clearAll();
        try {
            var session = new ThrowAwaySession(service);
            VaadinService.setCurrent(service);
            VaadinSession.setCurrent(session);
            CurrentInstance.set(VaadinRequest.class, request);
            return action.apply(session);
        } finally {
            CurrentInstance.clearAll();
            CurrentInstance.restoreInstances(before);
        }
    }

    @Override
    public DeploymentConfiguration getConfiguration() {
        return service.getDeploymentConfiguration();
    }

    @Override
    public VaadinService getService() {
        return service;
    }

    @Override
    public Lock getLockInstance() {
        return lock;
    }

    @Override
    public boolean hasLock() {
        return true;
    }

    @Override
    public void checkHasLock() {
        // one thread has it all
    }

    @Override
    public void checkHasLock(String message) {
        // one thread has it all
    }

    @Override
    public void lock() {
        // one thread has it all
    }

    @Override
    public void unlock() {
        // one thread has it all
    }
}
