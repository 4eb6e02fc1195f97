package fr.vitrine.correspondence;

import java.util.SortedSet;

/** What came of saving a template's words. */
public sealed interface SaveTemplateResult {

    record Saved(EditableTemplate template) implements SaveTemplateResult {}

    /** Somebody else has changed it since it was read. */
    record Conflict(EditableTemplate current) implements SaveTemplateResult {}

    /** Nothing was saved. */
    record UnknownPlaceholders(SortedSet<String> names) implements SaveTemplateResult {}

    /** Nothing was saved: without its link a mail that asks to follow it is of no use. */
    record MissingPlaceholders(SortedSet<String> names) implements SaveTemplateResult {}

    /** Subject or body is empty or too long ({@link Wording#MAX_SUBJECT}, {@link Wording#MAX_BODY}). */
    record BadLength() implements SaveTemplateResult {}
}
