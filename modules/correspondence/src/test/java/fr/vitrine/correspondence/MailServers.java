package fr.vitrine.correspondence;

/** Mail servers on this machine, and what goes to them. */
public final class MailServers {

    private MailServers() {}

    public static int freePort() {
        try (var free = new ScriptedSmtp()) {
            return free.port();
        }
    }

    /** Sends all that waits. */
    public static void deliver(CorrespondenceFixture fixture) {
        fixture.bean(Delivery.class).drain();
    }
}
