import type { Map as MaplibreMap, Popup } from 'maplibre-gl';
import type { Place, Position } from './data.js';
import { maplibre } from './library.js';
import type { Texts } from './texts.js';

/** What opens beside a chosen marker: one structure, or the list of those at one spot. */
export class PlacePopup {
  readonly #map: MaplibreMap;
  readonly #texts: Texts;
  readonly #onClose: (at: Position) => void;
  #open: { readonly popup: Popup; readonly places: readonly Place[] } | null = null;

  constructor(map: MaplibreMap, texts: Texts, onClose: (at: Position) => void) {
    this.#map = map;
    this.#texts = texts;
    this.#onClose = onClose;
  }

  show(at: Position, places: readonly Place[]): void {
    this.close();
    if (!places.length) return;
    const popup = new maplibre.Popup({ offset: 22, maxWidth: 'min(18rem, calc(100% - 1rem))', focusAfterOpen: false });
    const content = places.length === 1 ? this.#card(places[0]) : this.#list(places);
    popup.setLngLat([...at]).setDOMContent(content).addTo(this.#map);
    popup.on('close', () => {
      this.#open = null;
      this.#onClose(at);
    });
    this.#open = { popup, places };
    content.querySelector<HTMLElement>('a')?.focus({ preventScroll: true });
    this.#bringIntoView(popup);
  }

  /** Whether there was one to close. */
  close(): boolean {
    const open = this.#open;
    open?.popup.remove();
    return open !== null;
  }

  keepOnly(known: ReadonlyMap<number, Place>): void {
    if (this.#open?.places.some((place) => !known.has(place.id))) this.close();
  }

  /** A phone's map is low: what hangs over its edge is moved in. */
  #bringIntoView(popup: Popup): void {
    const inner = popup.getElement().getBoundingClientRect();
    const outer = this.#map.getContainer().getBoundingClientRect();
    const overhang = (low: number, high: number, min: number, max: number) => Math.min(0, low - min - 8) || Math.max(0, high - max + 8);
    const x = overhang(inner.left, inner.right, outer.left, outer.right);
    const y = overhang(inner.top, inner.bottom, outer.top, outer.bottom);
    if (x || y) this.#map.panBy([x, y], { duration: 250 });
  }

  #card(place: Place): HTMLElement {
    const card = element('div', 'card');
    card.role = 'dialog';
    card.ariaLabel = place.name;
    card.append(...this.#lines(place));
    return card;
  }

  #list(places: readonly Place[]): HTMLElement {
    const card = element('div', 'card');
    const title = this.#texts.sameSpot(new Intl.NumberFormat(this.#texts.language).format(places.length));
    card.role = 'dialog';
    card.ariaLabel = title;
    const items = element('ul', 'places');
    const sorted = [...places].sort((a, b) => a.name.localeCompare(b.name, this.#texts.language));
    for (const place of sorted) {
      const item = element('li', 'place');
      item.append(...this.#lines(place));
      items.append(item);
    }
    card.append(element('p', 'count', title), items);
    return card;
  }

  #lines(place: Place): HTMLElement[] {
    const link = element('a', 'name', place.name);
    link.href = webAddress(place.href);
    const where = element('p', 'where', place.commune);
    if (place.example) where.append(' ', element('span', 'example', this.#texts.example));
    return [element('p', `domain hue-${place.hue}`, place.domain), link, where];
  }
}

function element<K extends keyof HTMLElementTagNameMap>(tag: K, className: string, text = ''): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

/** Data are no place for `javascript:` addresses. */
function webAddress(href: string): string {
  const url = URL.canParse(href, document.baseURI) ? new URL(href, document.baseURI) : null;
  return url && /^https?:$/.test(url.protocol) ? url.href : '#';
}
