package fr.vitrine.correspondence.report;

import fr.vitrine.correspondence.report.Reportable.Target;
import fr.vitrine.kernel.Actor;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All kinds of things that can be reported. */
@Component
class ReportTargets {

    private final List<Reportable> kinds;

    ReportTargets(List<Reportable> kinds) {
        this.kinds = List.copyOf(kinds);
    }

    Optional<Target> find(ReportKind kind, String key) {
        return of(kind).flatMap(one -> one.find(key).stream()).findFirst();
    }

    boolean takeDown(Actor actor, ReportKind kind, String subject, String reason) {
        return of(kind).anyMatch(one -> one.takeDown(actor, subject, reason));
    }

    private Stream<Reportable> of(ReportKind kind) {
        return kinds.stream().filter(one -> one.kind() == kind);
    }
}
