package fr.vitrine.frontend.form;

import com.vaadin.flow.component.Component;

/**
 * What is typed stays in the browser until the server has kept it. Where the session was over by then, or the connection
 * gone for good, it stands in its field again when the form is opened the next time.
 */
public final class UnsentText {

    private static final String FIELD = "data-unsent";
    private static final String RESTORED = "unsent-restored";

    /** The browser counts as Java does, so that no text has to come back to be compared. */
    private static final String WATCH = """
            const form = this, key = 'vitrine-unsent-' + $0, DAY = 86400000;
            const hash = text => { let h = 0; for (let i = 0; i < text.length; i++) h = (31 * h + text.charCodeAt(i)) | 0; return h; };
            const read = () => {
                const kept = JSON.parse(localStorage.getItem(key) ?? '{}');
                return Date.now() - (kept.at ?? 0) < DAY ? kept.texts : {};
            };
            const write = texts => Object.keys(texts).length
                ? localStorage.setItem(key, JSON.stringify({ at: Date.now(), texts }))
                : localStorage.removeItem(key);
            const unsent = read();
            localStorage.removeItem(key);
            const fieldOf = event => event.composedPath().find(at => at.dataset?.unsent);
            form.addEventListener('input', event => {
                const field = fieldOf(event);
                if (field) write({ ...read(), [field.dataset.unsent]: event.composedPath()[0].value ?? field.value });
            });
            form.addEventListener('unsent-kept', event => {
                const texts = read(), field = fieldOf(event);
                if (field && hash(texts[field.dataset.unsent] ?? '') === event.detail) {
                    delete texts[field.dataset.unsent];
                    write(texts);
                }
            });
            requestAnimationFrame(() => {
                let restored = false;
                for (const [code, text] of Object.entries(unsent)) {
                    const field = form.querySelector('[data-unsent="' + CSS.escape(code) + '"]');
                    if (!field || field.value === text) continue;
                    field.value = text;
                    field.dispatchEvent(new CustomEvent('input', { bubbles: true, composed: true }));
                    restored = true;
                }
                if (restored) form.dispatchEvent(new CustomEvent('unsent-restored'));
            });
            """;

    private UnsentText() {}

    /**
     * @param owner whose text, and of what: nobody else who uses the browser gets it
     * @param restored something that was typed before stands in its field again
     */
    public static void watch(Component form, String owner, Runnable restored) {
        form.getElement().addEventListener(RESTORED, _ -> restored.run());
        form.getElement().executeJs(WATCH, owner);
    }

    /** @param code tells the field from the others of its form, today and tomorrow */
    public static void mark(Component field, String code) {
        field.getElement().setAttribute(FIELD, code);
    }

    public static void kept(Component field, String text) {
        field.getElement()
                .executeJs(
                        "this.dispatchEvent(new CustomEvent('unsent-kept', { bubbles: true, detail: $0 }))",
                        text.hashCode());
    }
}
