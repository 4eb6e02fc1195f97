package fr.vitrine.frontend.backoffice;

import fr.vitrine.kernel.Actor;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.springframework.stereotype.Component;

/** How much is waiting for staff, by section. */
@Component
public class OfficeCounts {

    private final List<Waiting> sources;

    OfficeCounts(List<Waiting> sources) {
        this.sources = sources;
    }

    /** A section that has something waiting offers one of these as a bean. */
    public record Waiting(OfficeSection section, ToIntFunction<Actor> count) {}

    public Map<OfficeSection, Integer> of(Actor actor) {
        var counts = new EnumMap<OfficeSection, Integer>(OfficeSection.class);
        sources.forEach(source -> counts.merge(source.section(), source.count().applyAsInt(actor), Integer::sum));
        return counts;
    }
}
