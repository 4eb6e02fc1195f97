package fr.vitrine.frontend.publicsite.partners;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.vitrine.frontend.publicsite.KnownParameters;
import fr.vitrine.frontend.publicsite.PageHead;
import fr.vitrine.frontend.publicsite.PageParts;
import fr.vitrine.frontend.publicsite.PageParts.Crumb;
import fr.vitrine.frontend.publicsite.PageParts.Listed;
import fr.vitrine.frontend.publicsite.Parameters;
import fr.vitrine.frontend.publicsite.PublicView;
import fr.vitrine.frontend.publicsite.SearchForm;
import fr.vitrine.frontend.publicsite.SiteLayout;
import fr.vitrine.frontend.publicsite.ZoneText;
import fr.vitrine.frontend.publicsite.ZoneTexts;
import fr.vitrine.frontend.publicsite.projects.SubNavigation;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.frontend.ui.Texts;
import fr.vitrine.partners.Coded;
import fr.vitrine.partners.PartnerKind;
import fr.vitrine.partners.PartnerSummary;
import fr.vitrine.partners.PublishedPartners;
import fr.vitrine.territory.Commune;
import fr.vitrine.territory.Communes;
import fr.vitrine.territory.Territory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The institutions that support projects, by kind. */
@Route(value = "partenaires", layout = SiteLayout.class)
@KnownParameters({PartnersView.WORDS, PartnersView.PLACE, PartnersView.KIND})
class PartnersView extends PublicView {

    static final String WORDS = "q";
    static final String PLACE = "lieu";
    static final String KIND = "type";

    private static final long serialVersionUID = 1L;

    private final transient PublishedPartners partners;
    private final transient Communes communes;
    private final transient Territory territory;
    private final transient ZoneTexts zoneTexts;
    private final transient Texts texts;

    PartnersView(PublishedPartners partners, Communes communes, Territory territory, ZoneTexts zoneTexts, Texts texts) {
        this.partners = partners;
        this.communes = communes;
        this.territory = territory;
        this.zoneTexts = zoneTexts;
        this.texts = texts;
    }

    private record Asked(
            String words, String place, @Nullable PartnerKind kind) {

        boolean isEmpty() {
            return words.isEmpty() && place.isEmpty() && kind == null;
        }
    }

    @Override
    protected void draw(BeforeEnterEvent address) {
        setPageTitle(t("partners.title"));
        var parameters =
                new Parameters(address.getLocation().getQueryParameters().getParameters());
        var asked = new Asked(
                parameters.first(WORDS),
                parameters.first(PLACE),
                Coded.parse(PartnerKind.class, parameters.first(KIND)).orElse(null));
        describe(asked.isEmpty() ? PageHead.PLAIN : PageHead.PLAIN.unlisted());
        var words = new PartnerWords(texts, locale());
        var place = Optional.of(asked.place())
                .filter(typed -> !typed.isEmpty())
                .flatMap(typed -> communes.resolve(typed, territory));
        var found = partners.list(asked.words(), place.orElse(null));
        var byKind = new TreeMap<>(found.stream().collect(Collectors.groupingBy(PartnerSummary::kind)));
        add(el("div", "wash", head(asked, words).with(kinds(byKind, asked, words))));
        add(el("div", "page").with(unknown(asked, place)).with(groups(byKind, asked, words)));
    }

    private El head(Asked asked, PartnerWords words) {
        var form = el("form", "search search--row search--flat")
                .attr("role", "search")
                .attr("method", "get")
                .attr("action", "/partenaires")
                .with(
                        SearchForm.field(
                                WORDS, "search", asked.words(), "partners.what", "partners.what.hint", locale()),
                        SearchForm.field(PLACE, "text", asked.place(), "search.where", "search.where.hint", locale()),
                        SearchForm.submit(locale()));
        if (asked.kind() != null) {
            form.with(SearchForm.hidden(KIND, asked.kind().code()));
        }
        if (Links.isEnglish(locale())) {
            form.with(SearchForm.hidden(Links.LANGUAGE, "en"));
        }
        return el("div", "page-head")
                .with(
                        PageParts.breadcrumb(
                                links(),
                                locale(),
                                List.of(new Crumb(t("project.crumb"), links().project())),
                                t("partners.crumb")),
                        text("h1", "", t("partners.title")),
                        text(
                                "p",
                                "lede",
                                t("partners.lead", territory.phrases().of().in(locale()))),
                        SubNavigation.of(SubNavigation.Place.PARTNERS, links(), words),
                        form);
    }

    private El kinds(Map<PartnerKind, List<PartnerSummary>> byKind, Asked asked, PartnerWords words) {
        var chips = byKind.entrySet().stream()
                .map(group -> {
                    var chosen = group.getKey() == asked.kind();
                    var href = address(asked, chosen ? null : group.getKey());
                    return el(
                            "li",
                            "",
                            link(href, chosen ? "chip chip--removable" : "chip", words.of(group.getKey()) + " ")
                                    .attrIf(chosen, "aria-current", "true")
                                    .with(text(
                                            "span",
                                            "chip__count",
                                            Integer.toString(group.getValue().size()))));
                })
                .toList();
        return el("ul", "chips").attr("aria-label", t("partners.kinds")).withAll(chips);
    }

    private @Nullable El unknown(Asked asked, Optional<Commune> place) {
        return asked.place().isEmpty() || place.isPresent()
                ? null
                : el("div", "hint")
                        .with(icon("map-pin"), text("div", "hint__body", t("project.place.unknown", asked.place())));
    }

    private El groups(Map<PartnerKind, List<PartnerSummary>> byKind, Asked asked, PartnerWords words) {
        var zones = zoneTexts.of(
                byKind.values().stream()
                        .flatMap(List::stream)
                        .map(PartnerSummary::zone)
                        .toList(),
                null,
                locale());
        var sections = byKind.entrySet().stream()
                .filter(group -> asked.kind() == null || asked.kind() == group.getKey())
                .map(group -> group(group.getKey(), group.getValue(), zones, words))
                .toList();
        return sections.isEmpty()
                ? el("div", "nothing")
                        .with(
                                text("h2", "", t("partners.nothing")),
                                link(links().partners(), "button", t("partners.all")))
                : el("div", "partner-groups").withAll(sections);
    }

    private El group(PartnerKind kind, List<PartnerSummary> members, ZoneText zones, PartnerWords words) {
        var id = "type-" + kind.code();
        return el(
                        "section",
                        "partner-group hue-" + PartnerWords.hue(kind),
                        text("h2", "", words.of(kind)).id(id))
                .attr("aria-labelledby", id)
                .with(el("ul", "rows")
                        .withAll(members.stream()
                                .map(partner -> el("li", "", row(partner, zones)))
                                .toList()));
    }

    private El row(PartnerSummary partner, ZoneText zones) {
        var href = links().partner(partner.slug());
        var title = el("h3", "row__title", link(href, "stretched", partner.name()));
        if (partner.example()) {
            title.say(" ").with(PageParts.exampleTag(locale()));
        }
        ComponentUtil.setData(title, Listed.class, new Listed(partner.name(), href));
        return el("article", "row")
                .with(
                        el("span", "tile", icon(PartnerWords.icon(partner.kind()))),
                        el("div", "row__text")
                                .with(title)
                                .with(partner.tagline() == null ? null : text("p", "muted", partner.tagline()))
                                .with(el(
                                        "p",
                                        "place",
                                        el("span", "", icon("map-pin")).say(zones.of(partner.zone())))),
                        text("p", "row__end", t("partners.offers", partner.offers())));
    }

    private String address(Asked asked, @Nullable PartnerKind kind) {
        var query = new StringBuilder();
        add(query, WORDS, asked.words());
        add(query, PLACE, asked.place());
        add(query, KIND, kind == null ? "" : kind.code());
        return links().localized("/partenaires" + query);
    }

    private static void add(StringBuilder query, String name, String value) {
        if (!value.isEmpty()) {
            query.append(query.isEmpty() ? '?' : '&').append(name).append('=').append(Links.encode(value));
        }
    }
}
