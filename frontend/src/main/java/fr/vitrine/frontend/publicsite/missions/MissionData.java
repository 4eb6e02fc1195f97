package fr.vitrine.frontend.publicsite.missions;

import fr.vitrine.frontend.publicsite.PageHead;
import fr.vitrine.frontend.ui.Prose;
import fr.vitrine.volunteers.Remote;
import fr.vitrine.volunteers.Slot;
import fr.vitrine.volunteers.Timing;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What search engines get to know of a mission, in schema.org's words: a job that is done as a volunteer. */
final class MissionData {

    private MissionData() {}

    static PageHead head(MissionPage page) {
        var description = page.t(
                "mission.description",
                page.structure().name(),
                page.cards().place(page.mission()),
                page.words().when(page.mission(), page.today()));
        return PageHead.PLAIN.with(posting(page)).describedAs(page.words().capitalized(description));
    }

    private static Map<String, @Nullable Object> posting(MissionPage page) {
        var mission = page.mission();
        var published = mission.publishedAt();
        var last = last(page);
        var data = thing("JobPosting");
        data.put("@id", page.address() + "#mission");
        data.put("url", page.address());
        data.put("title", page.details().title());
        data.put("description", Prose.plain(page.details().tasks()));
        data.put("employmentType", "VOLUNTEER");
        data.put(
                "datePosted", published == null ? null : published.toLocalDate().toString());
        data.put("validThrough", last == null ? null : last.toString());
        data.put("totalJobOpenings", mission.freePlaces(page.today()));
        data.put("hiringOrganization", organization(page));
        data.put("skills", skills(page));
        data.put("jobLocation", location(page));
        if (page.details().place().remote() == Remote.ONLY) {
            data.put("jobLocationType", "TELECOMMUTE");
            var country = thing("Country");
            country.put("name", "France");
            data.put("applicantLocationRequirements", country);
        }
        page.event()
                .ifPresent(
                        event -> data.put("specialCommitments", event.details().title()));
        data.values().removeIf(Objects::isNull);
        return data;
    }

    private static Map<String, @Nullable Object> organization(MissionPage page) {
        var organization = thing("Organization");
        organization.put("name", page.structure().name());
        organization.put("sameAs", page.structureAddress());
        return organization;
    }

    private static @Nullable String skills(MissionPage page) {
        var needed = page.details().skills().needed();
        return needed.isEmpty() ? null : String.join(", ", needed);
    }

    private static @Nullable LocalDate last(MissionPage page) {
        return switch (page.details().timing()) {
            case Timing.Once _ ->
                page.mission().slots().stream()
                        .map(Slot::time)
                        .filter(Objects::nonNull)
                        .map(time -> Objects.requireNonNull(time).day())
                        .max(LocalDate::compareTo)
                        .orElse(null);
            case Timing.Regular regular -> regular.until();
        };
    }

    private static @Nullable Object location(MissionPage page) {
        return page.commune()
                .map(commune -> {
                    var address = thing("PostalAddress");
                    address.put("streetAddress", page.details().place().address());
                    address.put(
                            "postalCode",
                            commune.postcodes().stream().findFirst().orElse(null));
                    address.put("addressLocality", commune.name());
                    address.put("addressCountry", "FR");
                    address.values().removeIf(Objects::isNull);
                    var place = thing("Place");
                    place.put("address", address);
                    return place;
                })
                .orElse(null);
    }

    private static Map<String, @Nullable Object> thing(String type) {
        var thing = new LinkedHashMap<String, @Nullable Object>();
        thing.put("@type", type);
        return thing;
    }
}
