import type { MapView } from './map-view.js';
import { textsFor } from './texts.js';

/**
 * The map of a page: `<vitrine-map src communes-src style-url for label lang selected icons>`.
 * This file only waits and shows what stands in for the map; everything that draws is loaded when the element nears the viewport.
 */

/** The tint of the territory stands here too, so that nothing flashes when the map takes over. */
const frame = `
  :host { display: block; position: relative; block-size: 100%; min-block-size: 14rem; overflow: clip; isolation: isolate;
    background: var(--map, #e7eee7); color: var(--ink, #17231e); font-family: var(--sans, system-ui, sans-serif); }
  :host([hidden]) { display: none; }
  section, .stage { position: absolute; inset: 0; }
  .stage { opacity: 0; }
  section[data-state=ready] .stage { opacity: 1; }
  .skeleton, .message { position: absolute; inset: 0; }
  .skeleton { opacity: .7; background: radial-gradient(circle, var(--dot, #c6d8cd) 9px, transparent 10px) 0 0 / 88px 72px,
    radial-gradient(circle, var(--dot, #c6d8cd) 5px, transparent 6px) 36px 28px / 64px 80px; }
  section[data-state=ready] .skeleton, section[data-state=failed] .skeleton { opacity: 0; visibility: hidden; }
  .message { display: none; place-items: center; margin: 0; padding: 1.5rem; text-align: center; text-wrap: balance; }
  section[data-state=failed] .message { display: grid; }
  @media (prefers-reduced-motion: no-preference) {
    .stage { transition: opacity .35s; }
    .skeleton { transition: opacity .35s, visibility .35s; }
    section[data-state=loading] .skeleton { animation: breathe 1.6s ease-in-out infinite alternate; }
    @keyframes breathe { to { opacity: .25; } }
  }
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
    for (const [tag, name] of [['div', 'skeleton'], ['div', 'stage'], ['p', 'message']] as const) {
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
  }
}

if (!customElements.get('vitrine-map')) customElements.define('vitrine-map', VitrineMap);
