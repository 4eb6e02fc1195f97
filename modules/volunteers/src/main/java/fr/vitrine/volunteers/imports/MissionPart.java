package fr.vitrine.volunteers.imports;

import fr.vitrine.volunteers.MissionDetails;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a feed says of a mission, part by part: only what it has changed since is taken over, so that corrections stay. */
public enum MissionPart {
    TITLE(MissionDetails::title),
    TASKS(MissionDetails::tasks),
    DOMAIN(MissionDetails::domain),
    SKILLS(MissionDetails::skills),
    PLACE(MissionDetails::place),
    TIMING(MissionDetails::timing),
    WELCOME(MissionDetails::welcome);

    private final Function<MissionDetails, Object> part;

    MissionPart(Function<MissionDetails, Object> part) {
        this.part = part;
    }

    /** A digest of each part, a line each. */
    static String said(MissionDetails details) {
        return Arrays.stream(values())
                .map(part -> part.name() + "=" + part.digest(details))
                .collect(Collectors.joining("\n"));
    }

    private String digest(MissionDetails details) {
        return UUID.nameUUIDFromBytes(part.apply(details).toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** What is not as it was said before. */
    static Set<MissionPart> changed(String before, MissionDetails now) {
        var known = new EnumMap<MissionPart, String>(MissionPart.class);
        before.lines()
                .map(line -> line.split("=", 2))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> Arrays.stream(values())
                        .filter(part -> part.name().equals(pair[0]))
                        .forEach(part -> known.put(part, pair[1])));
        var changed = EnumSet.noneOf(MissionPart.class);
        Arrays.stream(values())
                .filter(part -> !part.digest(now).equals(known.get(part)))
                .forEach(changed::add);
        return changed;
    }

    /** What is here, with these parts as the feed says them. */
    static MissionDetails merged(MissionDetails here, MissionDetails feed, Set<MissionPart> parts) {
        var from = Arrays.stream(values())
                .collect(Collectors.toMap(Function.identity(), part -> parts.contains(part) ? feed : here));
        return merged(here, from);
    }

    private static MissionDetails merged(MissionDetails here, Map<MissionPart, MissionDetails> from) {
        return new MissionDetails(
                from.getOrDefault(TITLE, here).title(),
                from.getOrDefault(TASKS, here).tasks(),
                here.purpose(),
                from.getOrDefault(DOMAIN, here).domain(),
                from.getOrDefault(SKILLS, here).skills(),
                from.getOrDefault(PLACE, here).place(),
                from.getOrDefault(TIMING, here).timing(),
                from.getOrDefault(WELCOME, here).welcome(),
                here.example());
    }
}
