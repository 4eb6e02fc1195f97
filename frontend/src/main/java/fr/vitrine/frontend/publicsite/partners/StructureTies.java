package fr.vitrine.frontend.publicsite.partners;

import fr.vitrine.frontend.publicsite.partners.TiesSection.Entry;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.frontend.ui.Texts;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.partners.PublishedPartners;
import fr.vitrine.partners.Ties;
import fr.vitrine.partners.Ties.Tie;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The partners of a structure, as its page tells them. */
@Component
public class StructureTies {

    private final Ties ties;
    private final PublishedPartners partners;
    private final Texts texts;

    StructureTies(Ties ties, PublishedPartners partners, Texts texts) {
        this.ties = ties;
        this.partners = partners;
        this.texts = texts;
    }

    public List<Entry> of(StructureId structure, Locale locale) {
        var links = new Links(locale);
        var words = new PartnerWords(texts, locale);
        var tied = ties.of(structure);
        var summaries = partners.summaries(tied.stream().map(Tie::partner).toList());
        return tied.stream()
                .flatMap(tie -> Stream.ofNullable(summaries.get(tie.partner()))
                        .map(partner -> new Entry(
                                partner.name(),
                                links.partner(partner.slug()),
                                tie.kind(),
                                words.ofStructure(tie.kind()),
                                tie.example())))
                .toList();
    }
}
