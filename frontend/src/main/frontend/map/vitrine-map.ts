import type { MapView } from './map-view.js';
import { textsFor } from './texts.js';

/**
 * The map of a page: `<vitrine-map src communes-src style-url for label lang selected icons>`.
 * This file only waits and shows what stands in for the map; everything that draws is loaded when the element nears the viewport.
 */

/** Until the map is drawn, what lies under the element (the territory's dots) is seen and can be used. */
const frame = `
  :host { display: block; position: relative; block-size: 100%; min-block-size: 14rem; overflow: clip; isolation: isolate;
    pointer-events: none; color: var(--ink, #17231e); font-family: var(--sans, system-ui, sans-serif); }
  :host([hidden]) { display: none; }
  section, .stage { position: absolute; inset: 0; }
  .stage { opacity: 0; background: var(--map, #e7eee7); }
  section[data-state=ready] .stage { opacity: 1; pointer-events: auto; }
  .message { display: none; position: absolute; inset: auto 0 0; margin: 0; padding: .75rem 1rem; text-align: center;
    text-wrap: balance; background: var(--card, #fff); }
  section[data-state=failed] .message { display: block; }
  @media (prefers-reduced-motion: no-preference) { .stage { transition: opacity .35s; } }
  @media print { :host { display: none; } }
`;

class VitrineMap extends HTMLElement {
  static readonly observedAttributes = ['src', 'style-url', 'label', 'selected'];

  #section?: HTMLElement;
  #nearness?: IntersectionObserver;
  #opening?: AbortController;
  #view?: MapView;

  connectedCallback(): void {
    this.#section ??= this.#drawFrame();
    this.#relabel();
    if (this.#opening) return;
    this.#nearness = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) void this.#open();
    }, { rootMargin: '300px' });
    this.#nearness.observe(this);
  }

  disconnectedCallback(): void {
    // Frameworks move elements by taking them out and putting them back: only a real departure ends the map.
    queueMicrotask(() => {
      if (!this.isConnected) this.#close();
    });
  }

  attributeChangedCallback(name: string): void {
    if (name === 'label') this.#relabel();
    this.#view?.attributeChanged(name);
  }

  async #open(): Promise<void> {
    this.#nearness?.disconnect();
    if (this.#opening) return;
    const opening = (this.#opening = new AbortController());
    const stage = this.#section!.querySelector<HTMLElement>('.stage')!;
    try {
      const { openMap } = await import('./map-view.js');
      const view = await openMap(this, stage, opening.signal);
      if (opening.signal.aborted) return view.close();
      this.#view = view;
      await view.drawn;
      if (!opening.signal.aborted) this.#state('ready');
    } catch {
      if (!opening.signal.aborted) this.#fail();
    }
  }

  #fail(): void {
    this.#section!.querySelector('.message')!.textContent = textsFor(this).unavailable;
    this.#state('failed');
  }

  #close(): void {
    this.#nearness?.disconnect();
    this.#opening?.abort();
    this.#view?.close();
    this.#opening = undefined;
    this.#view = undefined;
    this.#section?.querySelector('.stage')!.replaceChildren();
    this.#state('loading');
  }

  #drawFrame(): HTMLElement {
    const root = this.attachShadow({ mode: 'open' });
    const style = document.createElement('style');
    style.textContent = frame;
    const section = document.createElement('section');
    section.dataset.state = 'loading';
    for (const [tag, name] of [['div', 'stage'], ['p', 'message']] as const) {
      const part = document.createElement(tag);
      part.className = name;
      section.append(part);
    }
    root.append(style, section);
    return section;
  }

  #relabel(): void {
    this.#section?.setAttribute('aria-label', this.getAttribute('label') || textsFor(this).map);
  }

  #state(state: 'loading' | 'ready' | 'failed'): void {
    if (this.#section) this.#section.dataset.state = state;
    for (const below of this.parentElement?.children ?? []) {
      if (below instanceof HTMLElement && below !== this && !below.matches('a, button')) below.inert = state === 'ready';
    }
  }
}

if (!customElements.get('vitrine-map')) customElements.define('vitrine-map', VitrineMap);
