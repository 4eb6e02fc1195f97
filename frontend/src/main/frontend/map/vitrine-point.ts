import type { Map as MaplibreMap, Marker } from 'maplibre-gl';
import { textsFor } from './texts.js';
import { collection, fetchCommunes, point, type Commune } from './data.js';

/**
 * A map on which one point is moved: `<vitrine-point latitude longitude around communes-src style-url label>`.
 * The point is dragged, set by pressing the map, or moved with the arrow keys; each time `point-moved` says where it is.
 * Two fields beside it say the same in figures: without this map nothing is lost.
 */

const step = 0.0005; // about fifty metres
const keys: Record<string, readonly [number, number]> = {
  ArrowUp: [0, step], ArrowDown: [0, -step], ArrowLeft: [-step, 0], ArrowRight: [step, 0],
};

class VitrinePoint extends HTMLElement {
  static readonly observedAttributes = ['latitude', 'longitude', 'around'];

  #opening = false;
  #map?: MaplibreMap;
  #marker?: Marker;

  connectedCallback(): void {
    if (this.#opening) return;
    const nearness = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      nearness.disconnect();
      void this.#open().catch(() => (this.hidden = true));
    }, { rootMargin: '300px' });
    nearness.observe(this);
  }

  disconnectedCallback(): void {
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#map?.remove();
      this.#map = this.#marker = undefined;
      this.#opening = false;
      this.shadowRoot?.replaceChildren();
    });
  }

  attributeChangedCallback(): void {
    if (this.#map) this.#show(true);
  }

  get #point(): [number, number] | null {
    const [longitude, latitude] = ['longitude', 'latitude'].map((name) => parseFloat(this.getAttribute(name) ?? ''));
    return Number.isFinite(longitude) && Number.isFinite(latitude) ? [longitude!, latitude!] : null;
  }

  get #around(): [number, number] | null {
    const [latitude, longitude] = (this.getAttribute('around') ?? '').split(' ').map(parseFloat);
    return Number.isFinite(latitude) && Number.isFinite(longitude) ? [longitude!, latitude!] : null;
  }

  async #open(): Promise<void> {
    if (this.#opening) return;
    this.#opening = true;
    const [{ maplibre, styleSheets }, { styleOf }, { PaletteProbe }, { BaseMap }, communes] = await Promise.all([
      import('./library.js'), import('./layers.js'), import('./palette.js'), import('./base-map.js'),
      fetchCommunes(this.getAttribute('communes-src') ?? '', new AbortController().signal).catch((): Commune[] => []),
    ]);
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = styleSheets();
    const container = document.createElement('div');
    container.style.blockSize = '100%';
    const stage = document.createElement('div');
    stage.className = 'stage';
    stage.style.blockSize = '100%';
    stage.append(container);
    root.replaceChildren(stage);
    const look = {
      palette: new PaletteProbe(stage, () => undefined).read(), zoneHue: 'flax' as const, onTiles: false, reducedMotion: true,
    };
    const font = getComputedStyle(this).fontFamily.split(',').map((name) => name.trim().replace(/^["']|["']$/g, ''));
    const dots = collection(communes.map(({ at, name, population, label }) => point(at, { name, population, label, zone: false })));
    const map = (this.#map = new maplibre.Map({
      container,
      style: styleOf(look, font, {
        communes: dots, circle: collection([]), 'circle-top': collection([]), route: collection([]), places: collection([]),
      }),
      center: this.#point ?? this.#around ?? middle(communes),
      zoom: this.#point ? 13 : 10, maxZoom: 17, locale: textsFor(this).library, attributionControl: false, dragRotate: false, keyboard: false,
      cooperativeGestures: matchMedia('(pointer: coarse)').matches,
    }));
    const canvas = map.getCanvas();
    canvas.role = 'application';
    canvas.ariaLabel = this.getAttribute('label');
    canvas.addEventListener('keydown', (event) => this.#move(event));
    map.addControl(new maplibre.NavigationControl({ showCompass: false }), 'top-right');
    map.on('click', ({ lngLat }) => this.#tell(lngLat.lng, lngLat.lat));
    const colour = getComputedStyle(this).getPropertyValue('--brick').trim() || '#a63f24';
    this.#marker = new maplibre.Marker({ draggable: true, color: colour });
    this.#marker.on('dragend', () => {
      const { lng, lat } = this.#marker!.getLngLat();
      this.#tell(lng, lat);
    });
    this.#show(false);
    void new BaseMap(map, () => undefined).use(this.getAttribute('style-url') ?? '', new AbortController().signal);
  }

  #show(move: boolean): void {
    const at = this.#point;
    if (at) this.#marker!.setLngLat(at).addTo(this.#map!);
    const centre = at ?? this.#around;
    if (move && centre && !(at && this.#map!.getBounds().contains(at))) this.#map!.jumpTo({ center: centre, zoom: at ? 13 : 11 });
  }

  #move(event: KeyboardEvent): void {
    const by = keys[event.key];
    const at = this.#point ?? this.#around;
    if (!by || !at) return;
    event.preventDefault();
    this.#tell(at[0] + by[0], at[1] + by[1]);
  }

  #tell(longitude: number, latitude: number): void {
    const detail = { longitude: Math.round(longitude * 1e5) / 1e5, latitude: Math.round(latitude * 1e5) / 1e5 };
    this.setAttribute('longitude', String(detail.longitude));
    this.setAttribute('latitude', String(detail.latitude));
    this.dispatchEvent(new CustomEvent('point-moved', { detail, bubbles: true }));
  }
}

function middle(communes: readonly Commune[]): [number, number] {
  const mean = (axis: 0 | 1) => communes.reduce((sum, { at }) => sum + at[axis], 0) / communes.length;
  return communes.length ? [mean(0), mean(1)] : [2.34, 50.38];
}

if (!customElements.get('vitrine-point')) customElements.define('vitrine-point', VitrinePoint);
