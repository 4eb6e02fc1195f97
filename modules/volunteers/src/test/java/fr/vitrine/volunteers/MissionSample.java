package fr.vitrine.volunteers;

import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.CompetenceId;
import fr.vitrine.volunteers.MissionDetails.Place;
import fr.vitrine.volunteers.MissionDetails.Skills;
import fr.vitrine.volunteers.MissionDetails.Welcome;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A mission in Frévent all year round, to be changed. */
public record MissionSample(
        String title,
        String domain,
        Remote remote,
        @Nullable CommuneCode commune,
        Timing timing,
        Welcome welcome,
        Skills skills) {

    public static final Welcome ADULTS = new Welcome(Welcome.ADULT, false, null, null, null);

    private static final Skills PATIENT = new Skills(List.of("Patience"), List.of());

    public static MissionSample named(String title) {
        return new MissionSample(title, "alimentation", Remote.NO, Scene.FREVENT, regular(180, 3), ADULTS, PATIENT);
    }

    public static Timing.Regular regular(int minutes, int places, Moment... moments) {
        return new Timing.Regular(BigDecimal.valueOf(2), minutes, Set.of(moments), null, null, places);
    }

    public static Timing.Shift shift(String day, String from, String until, int places) {
        return new Timing.Shift(
                new Timing.Time(LocalDate.parse(day), LocalTime.parse(from), LocalTime.parse(until)), places);
    }

    public MissionSample domain(String to) {
        return new MissionSample(title, to, remote, commune, timing, welcome, skills);
    }

    public MissionSample in(CommuneCode to) {
        return new MissionSample(title, domain, remote, to, timing, welcome, skills);
    }

    public MissionSample remote(Remote to) {
        return new MissionSample(title, domain, to, to == Remote.ONLY ? null : commune, timing, welcome, skills);
    }

    public MissionSample on(Timing.Shift... to) {
        return new MissionSample(title, domain, remote, commune, new Timing.Once(Arrays.asList(to)), welcome, skills);
    }

    public MissionSample timed(Timing to) {
        return new MissionSample(title, domain, remote, commune, to, welcome, skills);
    }

    public MissionSample welcoming(Welcome to) {
        return new MissionSample(title, domain, remote, commune, timing, to, skills);
    }

    public MissionSample skills(Skills to) {
        return new MissionSample(title, domain, remote, commune, timing, welcome, to);
    }

    public MissionDetails details(CompetenceId domainId) {
        return new MissionDetails(
                title,
                "On trie, on range, on **sourit**.",
                "Parce que.",
                domainId,
                skills,
                new Place(remote, null, commune, null),
                timing,
                welcome,
                false);
    }
}
