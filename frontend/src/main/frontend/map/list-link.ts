/**
 * The list beside the map, whose rows carry `data-place-id`. It is looked up anew each time: live filtering replaces rows and list at will.
 */
export class ListLink {
  readonly #host: Element;
  readonly #leave = new AbortController();
  #observer?: MutationObserver;

  constructor(host: Element, onRow: (id: number | null) => void) {
    this.#host = host;
    const signal = this.#leave.signal;
    const tell = (event: Event) => onRow(this.#idAt(event.target));
    const untell = (event: Event) => {
      if (this.#idAt(event.target) !== null) onRow(null);
    };
    for (const type of ['pointerover', 'focusin']) {
      document.addEventListener(type, (event) => this.#idAt(event.target) !== null && tell(event), { signal });
    }
    for (const type of ['pointerout', 'focusout']) document.addEventListener(type, untell, { signal });
  }

  /** Marks the row of a structure, now and as often as the rows are drawn anew, until another one is marked. */
  mark(id: number | null, reveal: boolean): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#markRows(id);
    const list = this.#list();
    if (id === null || !list) return;
    this.#observer = new MutationObserver(() => this.#markRows(id));
    this.#observer.observe(list, { childList: true, subtree: true });
    const row = rowOf(list, id);
    if (row && reveal && this.#standsBeside(list)) {
      const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
      row.scrollIntoView({ block: 'nearest', behavior: calm ? 'auto' : 'smooth' });
    }
  }

  close(): void {
    this.#leave.abort();
    this.mark(null, false);
  }

  #markRows(id: number | null): void {
    const list = this.#list();
    const row = list && id !== null ? rowOf(list, id) : null;
    list?.querySelectorAll('[data-selected]').forEach((marked) => marked !== row && marked.removeAttribute('data-selected'));
    row?.setAttribute('data-selected', '');
  }

  /** On a phone list and map lie above each other: scrolling to the row would take the map away. */
  #standsBeside(list: Element): boolean {
    const rows = list.getBoundingClientRect();
    const map = this.#host.getBoundingClientRect();
    return rows.right <= map.left + 1 || map.right <= rows.left + 1;
  }

  #list(): Element | null {
    const id = this.#host.getAttribute('for');
    return id ? document.getElementById(id) : null;
  }

  #idAt(target: EventTarget | null): number | null {
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-place-id]') : null;
    return row && this.#list()?.contains(row) ? Number(row.dataset.placeId) : null;
  }
}

function rowOf(list: Element, id: number): Element | null {
  return list.querySelector(`[data-place-id="${id}"]`);
}
