package fr.vitrine.territory;

import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.LocalizedText;
import fr.vitrine.kernel.WebAddress;
import fr.vitrine.territory.SettingsResult.Problem;
import fr.vitrine.territory.SettingsResult.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What is wrong with settings before they are taken over: a site that runs must go on running. */
final class SettingsChecks {

    private static final int MAX_NAME = 80;
    private static final int MAX_LINE = 300;
    private static final int MAX_LEAD = 600;
    private static final int MAX_LIST = 12;
    private static final int MAX_AREAS = 200;
    private static final int MAX_MONTHS = 60;
    private static final int MAX_DAYS = 365;
    private static final Pattern PICTURE = Pattern.compile("[0-9a-f]{64}");

    private final SiteSettings settings;
    private final Communes communes;
    private final List<Problem> problems = new ArrayList<>();

    private SettingsChecks(SiteSettings settings, Communes communes) {
        this.settings = settings;
        this.communes = communes;
    }

    static List<Problem> problems(SiteSettings settings, Communes communes) {
        var checks = new SettingsChecks(settings, communes);
        checks.words();
        checks.area();
        checks.publisher();
        checks.colour("brand", settings.brand(), false);
        checks.colour("darkBrand", settings.darkBrand(), true);
        checks.logo();
        checks.range("freshnessMonths", settings.freshnessMonths(), MAX_MONTHS);
        checks.range("reminderDays", settings.reminderDays(), MAX_DAYS);
        return checks.problems;
    }

    private void words() {
        line("name", settings.name(), MAX_NAME);
        line("siteName", settings.siteName(), MAX_NAME);
        text("phrases.in", settings.phrases().in(), MAX_NAME);
        text("phrases.all", settings.phrases().all(), MAX_NAME);
        text("phrases.of", settings.phrases().of(), MAX_NAME);
        text("tagline", settings.tagline(), MAX_LINE);
        text("eyebrow", settings.eyebrow(), MAX_LINE);
        text("headline", settings.headline(), MAX_LINE);
        text("lead", settings.lead(), MAX_LEAD);
        list("searchesFr", settings.searchesFr());
        list("searchesEn", settings.searchesEn());
        list("links", settings.links());
        if (settings.links().stream().anyMatch(link -> WebAddress.parse(link).isEmpty())) {
            add("links", Reason.NOT_A_WEB_ADDRESS);
        }
    }

    private void area() {
        if (settings.epci().isEmpty() && settings.communes().isEmpty()) {
            add("epci", Reason.NO_COMMUNE);
        }
        if (settings.epci().size() > MAX_AREAS || settings.communes().size() > MAX_AREAS) {
            add("epci", Reason.TOO_MANY);
            return;
        }
        if (settings.epci().stream().anyMatch(siren -> communes.ofEpci(siren).isEmpty())) {
            add("epci", Reason.UNKNOWN_EPCI);
        }
        if (settings.communes().stream()
                .anyMatch(
                        code -> CommuneCode.parse(code).flatMap(communes::find).isEmpty())) {
            add("communes", Reason.UNKNOWN_COMMUNE);
        }
    }

    private void publisher() {
        settings.publisher().forEach((name, value) -> {
            if (value.length() > MAX_LINE) {
                add("publisher." + name, Reason.TOO_LONG);
            }
        });
        var email = settings.publisher().getOrDefault("email", "");
        if (EmailAddress.parse(email).isEmpty()) {
            add("publisher.email", Reason.NOT_AN_EMAIL);
        }
        if (settings.publisher().getOrDefault("name", "").isEmpty()) {
            add("publisher.name", Reason.MISSING);
        }
    }

    private void logo() {
        var logo = settings.logo();
        if (logo == null) {
            return;
        }
        if (!PICTURE.matcher(logo.sha256()).matches()) {
            add("logo", Reason.MISSING);
        }
        if (Math.max(logo.alternative().fr().length(), logo.alternative().en().length()) > MAX_LINE) {
            add("logo.alternative", Reason.TOO_LONG);
        }
    }

    private void colour(String field, String colour, boolean dark) {
        if (colour.isEmpty()) {
            return;
        }
        if (!BrandColours.isColour(colour)) {
            add(field, Reason.NOT_A_COLOUR);
        } else if (!BrandColours.isLegible(colour, dark)) {
            add(field, Reason.LOW_CONTRAST);
        }
    }

    private void range(String field, int value, int most) {
        if (value < 0 || value > most) {
            add(field, Reason.OUT_OF_RANGE);
        }
    }

    private void text(String field, LocalizedText text, int length) {
        line(field, text.fr(), length);
        if (text.en().length() > length) {
            add(field, Reason.TOO_LONG);
        }
    }

    private void line(String field, String line, int length) {
        if (line.isEmpty()) {
            add(field, Reason.MISSING);
        } else if (line.length() > length) {
            add(field, Reason.TOO_LONG);
        }
    }

    private void list(String field, List<String> lines) {
        if (lines.size() > MAX_LIST) {
            add(field, Reason.TOO_MANY);
        }
        if (lines.stream().anyMatch(line -> line.length() > MAX_LINE)) {
            add(field, Reason.TOO_LONG);
        }
    }

    private void add(String field, Reason reason) {
        problems.add(new Problem(field, reason));
    }
}
