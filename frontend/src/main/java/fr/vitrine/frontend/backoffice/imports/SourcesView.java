package fr.vitrine.frontend.backoffice.imports;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.myspace.Ask;
import fr.vitrine.frontend.myspace.Notices;
import fr.vitrine.frontend.myspace.SpaceTexts;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Moments;
import fr.vitrine.kernel.WebAddress;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Feeds of others: which there are, what each would bring, and taking it in. */
public abstract class SourcesView extends PrivateView {

    private static final long serialVersionUID = 1L;

    private final transient SpaceTexts texts;
    private final String words;
    private final int maxBytes;
    private final El list = el("div", "stack");
    private final El plan = el("section", "stack").attr("role", "status");

    /**
     * @param words with which its texts' keys begin
     * @param maxBytes of a file that is brought
     */
    protected SourcesView(CurrentActor current, SpaceTexts texts, String words, int maxBytes) {
        super(current);
        this.texts = texts;
        this.words = words;
        this.maxBytes = maxBytes;
        addClassNames("stack");
    }

    /**
     * A feed as the list has it.
     *
     * @param address null: files are brought
     * @param rules of how it is taken in
     * @param outcome what came of the last time, in words of the log
     * @param ending of the files that are brought
     */
    public record Shown(
            long id,
            String name,
            @Nullable WebAddress address,
            String rules,
            @Nullable OffsetDateTime lookedAt,
            @Nullable String outcome,
            String ending) {}

    /**
     * What taking a feed in would do.
     *
     * @param todo how many things something is done about
     * @param done said after it
     */
    public record Found(String name, El table, int todo, Runnable apply, String done) {}

    /** A feed that cannot be had or understood. */
    public static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        private final String reason;

        public Unreadable(Enum<?> reason, Exception cause) {
            super(cause);
            this.reason = reason.name();
        }
    }

    protected abstract List<Shown> sources();

    protected abstract void remove(long source);

    /** @param file that was brought; null: the feed's address is read */
    protected abstract Found look(long source, byte @Nullable [] file) throws Unreadable;

    /** Asks for another one. */
    protected abstract SourceDialog another();

    protected final void furnish(String office, String back) {
        var add = new Button(t(words + ".add"), _ -> another().open());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(
                link(office, "link-more", t(back)),
                el("div", "view-head", text("h1", "", t(words + ".title")), el("div", "view-head__actions", add)),
                text("p", "muted", t(words + ".lead")),
                list,
                plan);
        draw();
    }

    protected final void draw() {
        list.removeAll();
        plan.removeAll();
        var all = sources();
        if (all.isEmpty()) {
            list.with(text("p", "muted", t(words + ".none")));
        }
        list.with(el("ul", "event-list").withAll(all.stream().map(this::item).toList()));
    }

    private El item(Shown source) {
        var address = source.address();
        var lookedAt = source.lookedAt();
        var looked = lookedAt == null
                ? null
                : text("p", "small", t("eventimports.looked", Moments.minute(lookedAt, locale()), outcome(source)));
        return el("li", "panel event-list__one")
                .with(
                        el("div", "")
                                .with(
                                        text("h2", "", source.name()),
                                        text(
                                                "p",
                                                "muted small",
                                                address == null ? t("eventimports.file") : address.value()),
                                        text("p", "small", source.rules()),
                                        looked),
                        el("div", "event-list__tools", reading(source), removal(source)));
    }

    private Component reading(Shown source) {
        return source.address() == null
                ? ImportUpload.inMemory(this::t, maxBytes, file -> show(source, file), source.ending())
                : new Button(t("eventimports.look"), _ -> show(source, null));
    }

    private Button removal(Shown source) {
        var remove = new Button(
                t("eventimports.remove"),
                _ -> Ask.before(texts.in(locale()), t("eventimports.remove"), t(words + ".remove.confirm"), () -> {
                    remove(source.id());
                    draw();
                }));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return remove;
    }

    /** What it brought, in numbers; or why it could not be had. */
    private String outcome(Shown source) {
        var outcome = source.outcome() == null ? "" : source.outcome();
        return outcome.matches("[A-Z_]+")
                ? problem(outcome)
                : t(words + ".outcome", (Object[]) outcome.split(" / ", -1));
    }

    private String problem(String reason) {
        return t(words + ".problem." + reason.toLowerCase(Locale.ROOT));
    }

    private void show(Shown source, byte @Nullable [] file) {
        plan.removeAll();
        try {
            draw(look(source.id(), file));
        } catch (Unreadable unreadable) {
            plan.with(el("div", "hint hint--error").with(text("p", "", problem(unreadable.reason))));
        }
    }

    private void draw(Found found) {
        var go = new Button(t(words + ".go", found.todo()), _ -> {
            found.apply().run();
            Notices.say(found.done());
            draw();
        });
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.setDisableOnClick(true);
        go.setVisible(found.todo() > 0);
        plan.with(text("h2", "", t("eventimports.plan", found.name())), found.table(), el("div", "form-actions", go));
    }

    @Override
    public final String getPageTitle() {
        return t(words + ".title");
    }
}
