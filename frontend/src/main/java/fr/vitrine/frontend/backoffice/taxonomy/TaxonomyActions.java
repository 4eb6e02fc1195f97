package fr.vitrine.frontend.backoffice.taxonomy;

import fr.vitrine.directory.taxonomy.EntryWording;
import fr.vitrine.directory.taxonomy.RetiredEntry;
import fr.vitrine.directory.taxonomy.TaxonomyEditing;
import fr.vitrine.directory.taxonomy.TaxonomyEntry;
import fr.vitrine.directory.taxonomy.TaxonomyResult;
import fr.vitrine.directory.taxonomy.TaxonomyResult.Retired;
import fr.vitrine.directory.taxonomy.TaxonomyResult.Saved;
import fr.vitrine.frontend.backoffice.UndoStack;
import fr.vitrine.frontend.backoffice.UndoStack.Step;
import fr.vitrine.frontend.backoffice.taxonomy.Tree.Place;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.CompetenceId;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is done to the tree in this window, and how each of it is taken back. */
final class TaxonomyActions {

    private final TaxonomyEditing editing;
    private final Supplier<Actor> actor;
    private final UndoStack steps;
    private final TaxonomyWords words;
    private final Consumer<TaxonomyResult> refused;
    private final Map<CompetenceId, Integer> versions = new HashMap<>();

    /** @param refused is told what came of taking something back, where that was not possible */
    TaxonomyActions(
            TaxonomyEditing editing,
            Supplier<Actor> actor,
            UndoStack steps,
            TaxonomyWords words,
            Consumer<TaxonomyResult> refused) {
        this.editing = editing;
        this.actor = actor;
        this.steps = steps;
        this.words = words;
        this.refused = refused;
    }

    TaxonomyResult add(@Nullable CompetenceId parent, EntryWording wording) {
        return done(editing.add(actor.get(), parent, wording), "taxo.done.added", this::retireNow);
    }

    TaxonomyResult change(TaxonomyEntry entry, EntryWording wording) {
        return done(
                editing.change(actor.get(), entry.id(), entry.version(), wording),
                "taxo.done.changed",
                now -> editing.change(actor.get(), now.id(), version(now), entry.wording()));
    }

    TaxonomyResult move(TaxonomyEntry entry, Place to, Place from) {
        return done(
                editing.move(actor.get(), entry.id(), entry.version(), to.parent(), to.index()),
                "taxo.done.moved",
                now -> editing.move(actor.get(), now.id(), version(now), from.parent(), from.index()));
    }

    TaxonomyResult retire(TaxonomyEntry entry) {
        var result = editing.retire(actor.get(), entry.id(), entry.version());
        if (result instanceof Retired(var retired)) {
            push("taxo.done.retired", retired, () -> editing.restore(actor.get(), retired.slug()));
        }
        return result;
    }

    TaxonomyResult restore(RetiredEntry entry) {
        return done(editing.restore(actor.get(), entry.slug()), "taxo.done.restored", this::retireNow);
    }

    /** The one thing that cannot be taken back: nobody knows afterwards which service had which of the two. */
    TaxonomyResult merge(TaxonomyEntry entry, TaxonomyEntry into) {
        return editing.merge(actor.get(), entry.id(), entry.version(), into.id());
    }

    private TaxonomyResult retireNow(TaxonomyEntry entry) {
        return editing.retire(actor.get(), entry.id(), version(entry));
    }

    /** After all that was done to it here since: only somebody else's change stands in the way of taking it back. */
    private int version(TaxonomyEntry entry) {
        return versions.getOrDefault(entry.id(), entry.version());
    }

    private TaxonomyResult done(TaxonomyResult result, String key, Function<TaxonomyEntry, TaxonomyResult> undo) {
        if (result instanceof Saved(var now)) {
            versions.put(now.id(), now.version());
            push(key, now, () -> undo.apply(now));
        }
        return result;
    }

    private void push(String key, TaxonomyEntry entry, Supplier<TaxonomyResult> undo) {
        steps.push(new Step(words.t(key, words.name(entry)), () -> {
            switch (undo.get()) {
                case Saved(var now) -> versions.put(now.id(), now.version());
                case Retired _ -> versions.remove(entry.id());
                case TaxonomyResult refusal -> refused.accept(refusal);
            }
        }));
    }
}
