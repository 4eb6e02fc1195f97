package fr.vitrine.frontend.publicsite.missions;

import static fr.vitrine.frontend.publicsite.TypedForm.value;

import fr.vitrine.accounts.People;
import fr.vitrine.accounts.Token;
import fr.vitrine.frontend.access.Clients;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.KnownBrowser;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.frontend.web.firstresponse.PlainPages;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.Slug;
import fr.vitrine.volunteers.Mission;
import fr.vitrine.volunteers.PublishedMissions;
import fr.vitrine.volunteers.PublishedMissions.Lookup;
import fr.vitrine.volunteers.applying.ApplicationDrafts;
import fr.vitrine.volunteers.applying.ApplicationDrafts.KeepResult;
import fr.vitrine.volunteers.applying.ApplyResult;
import fr.vitrine.volunteers.applying.Applying;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes the forms that offer a hand: of who has signed in at once, of others once they have shown that an address is theirs. */
@Controller
class ApplyController {

    private final PublishedMissions missions;
    private final Applying applying;
    private final ApplicationDrafts drafts;
    private final CurrentActor current;
    private final People people;
    private final PlainPages pages;

    ApplyController(
            PublishedMissions missions,
            Applying applying,
            ApplicationDrafts drafts,
            CurrentActor current,
            People people,
            PlainPages pages) {
        this.missions = missions;
        this.applying = applying;
        this.drafts = drafts;
        this.current = current;
        this.people = people;
        this.pages = pages;
    }

    @PostMapping("/benevolat/{slug}/proposer")
    void apply(
            @PathVariable String slug,
            @CookieValue(name = KnownBrowser.COOKIE, required = false) @Nullable String browser,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var lookup = Slug.parse(slug).map(missions::find).orElseGet(Lookup.Unknown::new);
        if (!(lookup instanceof Lookup.Found(var mission))) {
            pages.send(request, response, HttpStatus.NOT_FOUND);
            return;
        }
        var typed = ApplyTyped.read(request);
        if (current.get() instanceof Actor.Person person) {
            send(person, mission, typed.named(name(person)), request, response);
        } else {
            keep(mission, typed, Token.parse(browser).orElseGet(Token::random), request, response);
        }
    }

    /** As others know them: a page is drawn before anybody knows who asks, and cannot fill it in. */
    private String name(Actor.Person person) {
        return Objects.requireNonNullElse(people.get(person, person.id()).name(), "");
    }

    private void send(
            Actor person, Mission mission, ApplyTyped typed, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        switch (applying.apply(person, mission.id(), typed.form())) {
            case ApplyResult.Sent(var application) ->
                PlainPages.goOn(response, Applying.PATH + application.id() + "?etat=envoyee");
            case ApplyResult.AlreadyApplied(var application) ->
                PlainPages.goOn(response, Applying.PATH + application.id() + "?etat=deja");
            case ApplyResult.Invalid(var problems) -> again(typed.refused(problems), request, response);
            case ApplyResult.OwnMission() -> again(typed.noted("apply.own"), request, response);
            case ApplyResult.NotOpen() -> again(typed.noted("apply.closed"), request, response);
            case ApplyResult.TooMany() -> again(typed.noted("apply.toomany"), request, response);
            case ApplyResult.GuardianAsked() -> PlainPages.goOn(response, Applying.PATH.replaceFirst("/$", ""));
            case ApplyResult.GuardianUnknown() -> again(typed.noted(ApplyTyped.GUARDIAN_UNKNOWN), request, response);
        }
    }

    /** @param browser stays what it was, or the link of an application sent before would work no more */
    private void keep(
            Mission mission, ApplyTyped typed, Token browser, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var email = EmailAddress.parse(typed.email());
        if (email.isEmpty()) {
            again(typed.withWrongEmail(), request, response);
            return;
        }
        if (!value(request, ApplyTyped.TRAP).isEmpty()) {
            done(mission, request, response);
            return;
        }
        var language = PlainPages.languageOf(request);
        switch (drafts.keep(mission.id(), email.get(), typed.form(), browser, language, Clients.of(request))) {
            case KeepResult.Kept() -> {
                response.addHeader(
                        HttpHeaders.SET_COOKIE,
                        KnownBrowser.cookie(browser, request).toString());
                done(mission, request, response);
            }
            case KeepResult.Invalid(var problems) -> again(typed.refused(problems), request, response);
            case KeepResult.NotOpen() -> again(typed.noted("apply.closed"), request, response);
            case KeepResult.TooMany() -> again(typed.noted("apply.toomany"), request, response);
        }
    }

    private static void done(Mission mission, HttpServletRequest request, HttpServletResponse response) {
        var links = new Links(PlainPages.languageOf(request));
        PlainPages.goOn(response, links.localized("/benevolat/" + mission.slug() + "/proposer/courriel"));
    }

    private void again(ApplyTyped typed, HttpServletRequest request, HttpServletResponse response) throws IOException {
        typed.keepIn(request);
        pages.send(request, response, HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
