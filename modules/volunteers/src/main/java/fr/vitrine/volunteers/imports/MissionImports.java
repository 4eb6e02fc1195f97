package fr.vitrine.volunteers.imports;

import fr.vitrine.correspondence.fetch.PublicFetch;
import fr.vitrine.correspondence.fetch.Unfetched;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.MissionId;
import fr.vitrine.kernel.Text;
import fr.vitrine.volunteers.Mission;
import fr.vitrine.volunteers.MissionState;
import fr.vitrine.volunteers.Missions;
import fr.vitrine.volunteers.Origin;
import fr.vitrine.volunteers.SaveMissionResult;
import fr.vitrine.volunteers.imports.EngagementReader.Read;
import fr.vitrine.volunteers.imports.ImportedRows.Known;
import fr.vitrine.volunteers.imports.MissionPlan.Item;
import fr.vitrine.volunteers.imports.MissionPlan.What;
import fr.vitrine.volunteers.imports.UnreadableFeed.Reason;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Taking in feeds of missions: looked at first, then done. What came from a feed before is known again by its number there. */
@Service
public class MissionImports {

    public static final int MAX_BYTES = 20 << 20;

    private static final int FEW = 10;

    private final MissionSources sources;
    private final Missions missions;
    private final EngagementReader reader;
    private final ImportedRows imported;
    private final PublicFetch fetch;
    private final Clock clock;

    MissionImports(
            MissionSources sources,
            Missions missions,
            EngagementReader reader,
            ImportedRows imported,
            PublicFetch fetch,
            Clock clock) {
        this.sources = sources;
        this.missions = missions;
        this.reader = reader;
        this.imported = imported;
        this.fetch = fetch;
        this.clock = clock;
    }

    /** What a feed that has an address would bring now. Nothing is changed. */
    public MissionPlan look(Actor actor, long source) throws UnreadableFeed {
        var address = sources.get(actor, source).address();
        if (address == null) {
            throw new UnreadableFeed(Reason.ADDRESS_REFUSED);
        }
        try {
            return look(actor, source, fetch.get(address, MAX_BYTES));
        } catch (Unfetched unfetched) {
            throw UnreadableFeed.of(unfetched);
        }
    }

    /** What a file would bring. Nothing is changed. */
    public MissionPlan look(Actor actor, long id, byte[] file) throws UnreadableFeed {
        var source = sources.get(actor, id);
        if (file.length > MAX_BYTES) {
            throw new UnreadableFeed(Reason.TOO_LARGE);
        }
        var before = imported.known(id);
        var brought = EngagementFile.read(file);
        var addresses = brought.stream()
                .flatMap(mission -> Stream.ofNullable(before.get(mission.first("clientId"))))
                .flatMap(known -> Stream.ofNullable(known.address()))
                .collect(Collectors.toCollection(HashSet::new));
        var seen = new HashSet<String>();
        var items = new ArrayList<Item>();
        var look = new FeedLook(source);
        for (var mission : brought) {
            items.add(item(mission, look, before, seen, addresses));
        }
        before.forEach((clientId, known) -> {
            if (!seen.contains(clientId) && known.state() != MissionState.CLOSED) {
                items.add(new Item(What.GONE, 0, known.title(), "", null, known.mission(), Set.of(), null));
            }
        });
        return new MissionPlan(source, List.copyOf(items));
    }

    /** @param addresses where one applies for what the feed has, as far as it was read */
    private Item item(
            FeedMission mission, FeedLook look, Map<String, Known> before, Set<String> seen, Set<String> addresses) {
        var clientId = mission.first("clientId");
        var isFirst = seen.add(clientId);
        return switch (reader.read(mission, look)) {
            case Read.Elsewhere _ -> item(What.ELSEWHERE, mission, null, null);
            case Read.Refused(var reason) -> item(What.REFUSED, mission, null, reason);
            case Read.Taken(var incoming) ->
                isFirst ? item(mission, incoming, look.source(), before.get(clientId), addresses) : twice(mission);
        };
    }

    private static Item twice(FeedMission mission) {
        return item(What.REFUSED, mission, null, "missionimports.refused.twice");
    }

    private Item item(
            FeedMission mission,
            Incoming incoming,
            MissionSource source,
            @Nullable Known before,
            Set<String> addresses) {
        if (before == null) {
            if (imported.isKnownElsewhere(incoming.address(), source.id())) {
                return twice(mission);
            }
            if (isOver(incoming)) {
                return item(What.OVER, mission, incoming, null);
            }
            return addresses.add(incoming.address().value()) ? item(What.NEW, mission, incoming, null) : twice(mission);
        }
        if (before.isClosedByFeed() && !isOver(incoming)) {
            return change(What.BACK, mission, incoming, before);
        }
        return change(
                MissionPart.changed(before.said(), incoming.details()).isEmpty() ? What.SAME : What.CHANGED,
                mission,
                incoming,
                before);
    }

    private static Item change(What what, FeedMission mission, Incoming incoming, Known before) {
        return new Item(
                what,
                mission.line(),
                incoming.details().title(),
                Text.cleanLine(mission.first("organizationName")),
                incoming,
                before.mission(),
                MissionPart.changed(before.said(), incoming.details()),
                null);
    }

    private static Item item(What what, FeedMission mission, @Nullable Incoming incoming, @Nullable String reason) {
        return new Item(
                what,
                mission.line(),
                FeedText.cut(Text.cleanLine(mission.first("title")), 200),
                FeedText.cut(Text.cleanLine(mission.first("organizationName")), 200),
                incoming,
                null,
                Set.of(),
                reason);
    }

    private boolean isOver(Incoming incoming) {
        return incoming.details().timing().isOver(LocalDate.now(clock));
    }

    /** Does what was looked at: all of it or nothing. What somebody else has taken in meanwhile is not taken in again. */
    @Transactional
    public void apply(Actor actor, MissionPlan plan) {
        actor.requireStaff();
        var source = sources.get(actor, plan.source().id());
        sources.lock(source.id());
        var done = new HashMap<What, Integer>();
        for (var item : plan.items()) {
            if (apply(source, item)) {
                done.merge(item.what(), 1, Integer::sum);
            }
        }
        imported.confirm(
                plan.items().stream()
                        .filter(item -> item.what() == What.SAME || item.what() == What.CHANGED)
                        .flatMap(item -> Stream.ofNullable(item.mission()))
                        .toList(),
                OffsetDateTime.now(clock));
        sources.looked(
                source.id(),
                done.getOrDefault(What.NEW, 0) + done.getOrDefault(What.BACK, 0) + " / "
                        + done.getOrDefault(What.CHANGED, 0) + " / " + done.getOrDefault(What.GONE, 0) + " / "
                        + plan.count(What.REFUSED));
    }

    /** Without anybody having looked: not where most of what there was would be closed. */
    @Transactional
    void applyUnseen(MissionPlan plan) throws UnreadableFeed {
        var gone = plan.count(What.GONE);
        if (gone > FEW && gone > plan.count(What.SAME) + plan.count(What.CHANGED)) {
            throw new UnreadableFeed(Reason.TOO_MANY_GONE);
        }
        apply(Actor.OPERATOR, plan);
    }

    @Transactional
    void failed(MissionSource source, String reason) {
        sources.looked(source.id(), reason);
    }

    private boolean apply(MissionSource source, Item item) {
        return switch (item.what()) {
            case NEW -> create(source, Objects.requireNonNull(item.incoming()));
            case CHANGED -> change(source, Objects.requireNonNull(item.incoming()), item.changes(), item);
            case BACK -> {
                var mission = Objects.requireNonNull(item.mission());
                change(source, Objects.requireNonNull(item.incoming()), item.changes(), item);
                shown(source, mission);
                yield true;
            }
            case GONE -> {
                hide(Objects.requireNonNull(item.mission()));
                yield true;
            }
            case REFUSED, SAME, OVER, ELSEWHERE -> false;
        };
    }

    private boolean create(MissionSource source, Incoming incoming) {
        if (imported.isKnown(source.id(), incoming.clientId())
                || imported.isKnownElsewhere(incoming.address(), source.id())) {
            return false;
        }
        var mission = missions.create(Actor.OPERATOR, incoming.structure(), incoming.details());
        imported.remember(source.id(), incoming, mission.id());
        imported.origin(
                mission.id(), new Origin(source.name(), incoming.address().value()));
        shown(source, mission.id());
        return true;
    }

    /** What volunteers count on and the feed has dropped stays; it is tried again the next time. */
    private boolean change(MissionSource source, Incoming incoming, Set<MissionPart> parts, Item item) {
        var now = missions.get(Actor.OPERATOR, Objects.requireNonNull(item.mission()));
        var merged = MissionPart.merged(now.details(), incoming.details(), parts);
        var result = missions.updateByFeed(Actor.OPERATOR, now.id(), now.version(), merged, source.publishes());
        if (!(result instanceof SaveMissionResult.Saved)) {
            return false;
        }
        imported.remember(source.id(), incoming, now.id());
        imported.origin(now.id(), new Origin(source.name(), incoming.address().value()));
        return true;
    }

    private void shown(MissionSource source, MissionId mission) {
        missions.moveByFeed(
                Actor.OPERATOR, mission, source.publishes() ? MissionState.PUBLISHED : MissionState.SUBMITTED);
    }

    private void hide(MissionId id) {
        Mission mission = missions.get(Actor.OPERATOR, id);
        if (mission.isPublic()) {
            missions.moveByFeed(Actor.OPERATOR, id, MissionState.CLOSED);
        } else if (mission.state() == MissionState.SUBMITTED) {
            missions.moveByFeed(Actor.OPERATOR, id, MissionState.DRAFT);
        }
    }
}
