package fr.vitrine.frontend.web;

import com.rometools.rome.io.FeedException;
import fr.vitrine.events.Programme;
import fr.vitrine.events.PublishedProgrammes;
import fr.vitrine.events.PublishedProgrammes.Lookup;
import fr.vitrine.frontend.publicsite.agenda.AgendaParameters;
import fr.vitrine.frontend.publicsite.programmes.ProgrammePages;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.frontend.web.pdf.ProgrammePdf;
import fr.vitrine.kernel.Slug;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** A programme to print, and to subscribe to: the agenda's feeds, asked for all of its days. */
@RestController
class ProgrammeFiles {

    private final PublishedProgrammes programmes;
    private final AgendaFeeds feeds;
    private final ProgrammePages pages;
    private final ProgrammePdf pdf;

    ProgrammeFiles(PublishedProgrammes programmes, AgendaFeeds feeds, ProgrammePages pages, ProgrammePdf pdf) {
        this.programmes = programmes;
        this.feeds = feeds;
        this.pages = pages;
        this.pdf = pdf;
    }

    @GetMapping("/programmes/{slug}.ics")
    @Nullable
    ResponseEntity<String> calendar(
            @PathVariable String slug, @RequestParam MultiValueMap<String, String> parameters, WebRequest web) {
        var programme = find(slug);
        return programme.isEmpty() ? gone() : feeds.calendar(question(programme.get(), parameters), web);
    }

    @GetMapping("/programmes/{slug}.json")
    @Nullable
    ResponseEntity<String> data(
            @PathVariable String slug, @RequestParam MultiValueMap<String, String> parameters, WebRequest web) {
        var programme = find(slug);
        return programme.isEmpty() ? gone() : feeds.data(question(programme.get(), parameters), web);
    }

    @GetMapping("/programmes/{slug}.atom")
    @Nullable
    ResponseEntity<String> feed(
            @PathVariable String slug, @RequestParam MultiValueMap<String, String> parameters, WebRequest web)
            throws FeedException {
        var programme = find(slug);
        return programme.isEmpty() ? gone() : feeds.feed(question(programme.get(), parameters), web);
    }

    /** To be printed and handed out. */
    @GetMapping("/programmes/{slug}.pdf")
    ResponseEntity<byte[]> printed(@PathVariable String slug, @RequestParam MultiValueMap<String, String> parameters) {
        return find(slug)
                .map(programme ->
                        PdfAnswer.of(programme.slug().value(), pdf.of(pages.of(programme, GeoJson.locale(parameters)))))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** A subscription outlives a new title. */
    private Optional<Programme> find(String slug) {
        return switch (Slug.parse(slug).map(programmes::find).orElseGet(Lookup.Unknown::new)) {
            case Lookup.Found(var programme) -> Optional.of(programme);
            case Lookup.Moved(var to) -> programmes.named(to);
            case Lookup.Gone _, Lookup.Unknown _ -> Optional.empty();
        };
    }

    private static ResponseEntity<String> gone() {
        return ResponseEntity.notFound().build();
    }

    private static MultiValueMap<String, String> question(
            Programme programme, MultiValueMap<String, String> parameters) {
        var asked = new LinkedMultiValueMap<String, String>();
        asked.add(AgendaParameters.PROGRAMME, programme.slug().value());
        var first = programme.details().period().first();
        var last = programme.details().period().last();
        if (first != null && last != null) {
            asked.add(AgendaParameters.FROM, first.toString());
            asked.add(AgendaParameters.TO, last.toString());
        }
        var language = parameters.getFirst(Links.LANGUAGE);
        if (language != null) {
            asked.add(Links.LANGUAGE, language);
        }
        return asked;
    }
}
