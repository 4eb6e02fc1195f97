package fr.vitrine.frontend.missiondesk;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.frontend.ui.DistanceText;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.territory.Commune;
import fr.vitrine.volunteers.profile.ApplicantProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What somebody who applied says of themselves, for the structure's people. */
public final class ApplicantProfileText {

    private final MissionDesk desk;
    private final ApplicationWords words;

    public ApplicantProfileText(MissionDesk desk, ApplicationWords words) {
        this.desk = desk;
        this.words = words;
    }

    public El draw(ApplicantProfile profile) {
        var rows = new ArrayList<El>();
        row("volunteer.applicant.likes", likes(profile), rows);
        row("volunteer.applicant.can", profile.skills().stream(), rows);
        row("volunteer.applicant.when", moments(profile), rows);
        row("volunteer.applicant.where", where(profile), rows);
        return el("section", "panel")
                .with(
                        text("h3", "", words.t("volunteer.applicant")),
                        el("dl", "").withAll(rows));
    }

    private void row(String key, Stream<String> said, List<El> rows) {
        var joined = said.collect(Collectors.joining(", "));
        if (!joined.isEmpty()) {
            rows.add(text("dt", "muted small", words.t(key)));
            rows.add(text("dd", "", joined));
        }
    }

    private Stream<String> likes(ApplicantProfile profile) {
        return desk.taxonomies().current().domains().stream()
                .filter(domain -> profile.domains().contains(domain.id()))
                .map(domain -> domain.label().in(words.locale()));
    }

    private Stream<String> moments(ApplicantProfile profile) {
        return profile.moments().stream().sorted().map(words.words()::of);
    }

    /** The distance means something from somewhere alone. */
    private Stream<String> where(ApplicantProfile profile) {
        var far = new DistanceText(desk.texts(), words.locale()).of(profile.radiusKm());
        var around = Optional.ofNullable(profile.commune())
                .flatMap(desk.communes()::find)
                .map(Commune::name)
                .map(name -> words.t("volunteer.applicant.around", far, name));
        return Stream.concat(
                around.stream(), profile.fromHome() ? Stream.of(words.t("volunteer.why.home")) : Stream.of());
    }
}
