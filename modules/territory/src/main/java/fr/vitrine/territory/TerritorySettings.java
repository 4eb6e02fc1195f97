package fr.vitrine.territory;

import static fr.vitrine.db.jooq.territory.Tables.SETTINGS_VERSION;

import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.kernel.SensitiveAction;
import fr.vitrine.territory.SettingsResult.Conflict;
import fr.vitrine.territory.SettingsResult.Invalid;
import fr.vitrine.territory.SettingsResult.Saved;
import fr.vitrine.territory.site.SiteChanged;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The settings of the site: the configuration's, until an administrator sets them otherwise. Every version is kept. */
@Service
public class TerritorySettings {

    private static final Logger LOG = LoggerFactory.getLogger(TerritorySettings.class);
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final DSLContext jooq;
    private final Territory territory;
    private final TerritoryFile file;
    private final Communes communes;
    private final ApplicationEventPublisher events;

    TerritorySettings(
            DSLContext jooq,
            Territory territory,
            TerritoryFile file,
            Communes communes,
            ApplicationEventPublisher events) {
        this.jooq = jooq;
        this.territory = territory;
        this.file = file;
        this.communes = communes;
        this.events = events;
        showStored();
    }

    /**
     * @param number 0: what is configured
     * @param at null: it was always so
     */
    public record Version(
            int number,
            SiteSettings settings,
            @Nullable OffsetDateTime at,
            @Nullable PersonId by) {}

    @Transactional(readOnly = true)
    public Version current(Actor actor) {
        actor.requireAdministrator();
        return latest().orElseGet(this::configured);
    }

    /** The last first, what is configured at the end. */
    @Transactional(readOnly = true)
    public List<Version> history(Actor actor) {
        actor.requireAdministrator();
        var versions = jooq.selectFrom(SETTINGS_VERSION)
                .orderBy(SETTINGS_VERSION.VERSION.desc())
                .fetch(row ->
                        new Version(row.getVersion(), read(row.getSettings()), row.getSavedAt(), row.getUpdatedBy()));
        versions.add(configured());
        return List.copyOf(versions);
    }

    /** @param version that was read */
    @Transactional
    public SettingsResult save(Actor actor, int version, SiteSettings written) {
        actor.requireAdministrator();
        var settings = written.cleaned();
        var problems = SettingsChecks.problems(settings, communes);
        if (!problems.isEmpty()) {
            return new Invalid(problems);
        }
        if (latest().map(Version::number).orElse(0) != version) {
            return new Conflict();
        }
        var inserted = jooq.insertInto(SETTINGS_VERSION)
                .set(SETTINGS_VERSION.VERSION, version + 1)
                .set(SETTINGS_VERSION.SETTINGS, JSONB.valueOf(JSON.writeValueAsString(settings)))
                .set(SETTINGS_VERSION.UPDATED_BY, actor.person().orElse(null))
                .onConflictDoNothing()
                .execute();
        if (inserted == 0) {
            return new Conflict();
        }
        events.publishEvent(
                new SensitiveAction(actor, "settings.saved", settings.siteName(), "version " + (version + 1)));
        events.publishEvent(new SiteChanged());
        return new Saved(version + 1);
    }

    /** Shows what is stored: it has changed, here or elsewhere. What cannot be shown any more leaves what is shown. */
    public void reload() {
        showStored();
    }

    private void showStored() {
        try {
            var settings = latest().map(Version::settings);
            territory.show(TerritoryConfiguration.resolve(
                    settings.map(set -> set.over(file)).orElse(file), settings.orElse(null), communes));
        } catch (IllegalStateException | JacksonException unusable) {
            LOG.error("The stored settings cannot be shown: {}", unusable.getMessage());
        }
    }

    private Version configured() {
        return new Version(0, SiteSettings.of(file), null, null);
    }

    private Optional<Version> latest() {
        return jooq.selectFrom(SETTINGS_VERSION)
                .orderBy(SETTINGS_VERSION.VERSION.desc())
                .limit(1)
                .fetchOptional(row ->
                        new Version(row.getVersion(), read(row.getSettings()), row.getSavedAt(), row.getUpdatedBy()));
    }

    private static SiteSettings read(JSONB json) {
        return JSON.readValue(json.data(), SiteSettings.class);
    }
}
