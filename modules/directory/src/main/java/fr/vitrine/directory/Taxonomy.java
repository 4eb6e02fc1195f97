package fr.vitrine.directory;

import fr.vitrine.kernel.Audience;
import fr.vitrine.kernel.CompetenceId;
import fr.vitrine.kernel.LocalizedText;
import fr.vitrine.kernel.Slug;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What structures can do, as a tree of domains and their competences, and the words for what they are: labels and legal
 * forms. An immutable picture of the tables at one moment; {@link Taxonomies} has the current one.
 */
public final class Taxonomy {

    private final List<Domain> domains;
    private final Map<String, Label> labels;
    private final Map<String, LegalForm> legalForms;
    private final Map<String, Node> bySlug;
    private final Map<CompetenceId, Node> byId;
    private final Map<String, RetiredNode> retired;

    Taxonomy(List<Domain> domains, List<Label> labels, List<LegalForm> legalForms, List<RetiredNode> retired) {
        this.domains = List.copyOf(domains);
        this.labels = ordered(labels, Label::code);
        this.legalForms = ordered(legalForms, LegalForm::code);
        var nodes = domains.stream().flatMap(Domain::withCompetences).toList();
        bySlug = nodes.stream()
                .collect(Collectors.toUnmodifiableMap(node -> node.slug().value(), node -> node));
        this.retired = ordered(retired, RetiredNode::slug);
        byId = nodes.stream().collect(Collectors.toUnmodifiableMap(Node::id, node -> node));
    }

    /** A place in the tree: a domain, or a competence within one. */
    public sealed interface Node {
        CompetenceId id();

        Slug slug();

        LocalizedText label();

        /** Name of an icon of the site's set. */
        String icon();

        /** Which of the four hues of the site's design it has. */
        String hue();

        Domain domain();
    }

    /**
     * @param summary one sentence
     * @param presentation Markdown
     * @param offers what it has for each audience
     */
    public record Domain(
            CompetenceId id,
            Slug slug,
            LocalizedText label,
            String icon,
            String hue,
            LocalizedText summary,
            LocalizedText presentation,
            Map<Audience, LocalizedText> offers,
            List<CompetenceRow> rows)
            implements Node {

        @Override
        public Domain domain() {
            return this;
        }

        public List<Competence> competences() {
            return rows.stream()
                    .map(row -> new Competence(row.id(), row.slug(), row.label(), row.icon(), this))
                    .toList();
        }

        Stream<Node> withCompetences() {
            return Stream.concat(Stream.of(this), competences().stream());
        }
    }

    /** @param successor null: nothing stands in its place */
    record RetiredNode(String slug, @Nullable String successor) {}

    /** A competence as it stands in its table. */
    public record CompetenceRow(CompetenceId id, Slug slug, LocalizedText label, String icon) {}

    /** Something quite definite that a service does. */
    public record Competence(CompetenceId id, Slug slug, LocalizedText label, String icon, Domain domain)
            implements Node {

        @Override
        public String hue() {
            return domain.hue();
        }
    }

    /** An approval, quality label or network. */
    public record Label(String code, @Nullable String abbreviation, LocalizedText label, LocalizedText description) {}

    public record LegalForm(String code, @Nullable String abbreviation, LocalizedText label) {}

    public List<Domain> domains() {
        return domains;
    }

    /** What stands at this address, or has taken over what stood there. */
    public Optional<Node> find(String slug) {
        var moved = retired.get(slug);
        return Optional.ofNullable(bySlug.get(moved == null || moved.successor() == null ? slug : moved.successor()));
    }

    /** Whether there was something at this address that nothing has taken over. */
    public boolean isGone(String slug) {
        return retired.containsKey(slug) && find(slug).isEmpty();
    }

    public Optional<Node> find(CompetenceId id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Optional<Label> findLabel(String code) {
        return Optional.ofNullable(labels.get(code));
    }

    public Optional<LegalForm> findLegalForm(String code) {
        return Optional.ofNullable(legalForms.get(code));
    }

    public List<Label> labels() {
        return List.copyOf(labels.values());
    }

    public List<LegalForm> legalForms() {
        return List.copyOf(legalForms.values());
    }

    private static <T> Map<String, T> ordered(List<T> rows, Function<T, String> code) {
        return rows.stream().collect(Collectors.toMap(code, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }
}
