import type { GeoJSONSource, Map as MaplibreMap, MapGeoJSONFeature } from 'maplibre-gl';
import type { Place, Places, Position } from './data.js';
import { maxZoom } from './layers.js';
import type { Texts } from './texts.js';

/** What stands at a point of the map: one structure, or several as long as they are too near to each other. */
export type Spot = { readonly key: string; readonly at: Position } &
  ({ readonly place: Place } | { readonly cluster: number; readonly count: number });

interface Marker {
  spot: Spot;
  readonly button: HTMLButtonElement;
}

type Emphasis = 'hover' | 'selected';

const leavingMs = 180;

/**
 * The markers, as HTML buttons over the canvas: reachable by keyboard, named for screen readers. Only those in view exist, so that
 * ten thousand structures cost no more than the hundred clusters one sees.
 */
export class Markers {
  readonly #map: MaplibreMap;
  readonly #texts: Texts;
  readonly #layer = document.createElement('div');
  readonly #number: Intl.NumberFormat;
  readonly #shown = new Map<string, Marker>();
  readonly #emphasised: Record<Emphasis, number | null> = { hover: null, selected: null };
  #places: Places;

  constructor(map: MaplibreMap, texts: Texts, places: Places, onChoose: (spot: Spot) => void, onHover: (id: number | null) => void) {
    this.#map = map;
    this.#texts = texts;
    this.#places = places;
    this.#number = new Intl.NumberFormat(texts.language);
    this.#layer.className = 'markers';
    map.getCanvasContainer().append(this.#layer);
    this.#listen(onChoose, onHover);
    map.on('move', () => this.#position());
  }

  show(places: Places): void {
    this.#places = places;
  }

  /** Takes over what the clusters look like now; without effect while they are being computed. */
  refresh(): void {
    if (!this.#map.isSourceLoaded('places')) return;
    const spots = this.#spotsInView();
    const focused = this.#focused();
    for (const [key, marker] of this.#shown) if (!spots.has(key)) this.#remove(marker);
    for (const spot of spots.values()) this.#put(spot);
    this.#order();
    this.#position();
    if (focused && !this.#shown.has(focused.spot.key)) this.focusNear(focused.spot.at);
    void this.#emphasise('hover');
    void this.#emphasise('selected');
  }

  hover(id: number | null): void {
    this.#emphasised.hover = id;
    void this.#emphasise('hover');
  }

  select(id: number | null): void {
    this.#emphasised.selected = id;
    void this.#emphasise('selected');
  }

  focusNear([longitude, latitude]: Position): void {
    const distance = ({ spot: { at } }: Marker) => Math.hypot(at[0] - longitude, at[1] - latitude);
    const nearest = [...this.#shown.values()].sort((a, b) => distance(a) - distance(b))[0];
    (nearest?.button ?? this.#map.getCanvas()).focus({ preventScroll: true });
  }

  #listen(onChoose: (spot: Spot) => void, onHover: (id: number | null) => void): void {
    let pressed = [0, 0];
    const spotOf = (event: Event): Spot | undefined => {
      const button = (event.target as Element).closest('button');
      return button ? this.#shown.get(button.dataset.key!)?.spot : undefined;
    };
    this.#layer.addEventListener('pointerdown', (event) => (pressed = [event.clientX, event.clientY]));
    this.#layer.addEventListener('click', (event) => {
      // The map would take the click for one beside the popup, and close it.
      event.stopPropagation();
      const spot = spotOf(event);
      const dragged = event.detail > 0 && Math.hypot(event.clientX - pressed[0], event.clientY - pressed[1]) > 5;
      if (spot && !dragged) onChoose(spot);
    });
    // The map zooms on double clicks; two quick ones on a marker mean the marker.
    this.#layer.addEventListener('dblclick', (event) => event.stopPropagation());
    const hover = (event: Event) => {
      const spot = spotOf(event);
      onHover(spot && 'place' in spot ? spot.place.id : null);
    };
    for (const type of ['pointerover', 'focusin']) this.#layer.addEventListener(type, hover);
    for (const type of ['pointerout', 'focusout']) this.#layer.addEventListener(type, () => onHover(null));
  }

  #spotsInView(): Map<string, Spot> {
    const spots = new Map<string, Spot>();
    const view = this.#map.getBounds();
    for (const feature of this.#map.querySourceFeatures('places')) {
      const spot = this.#spot(feature);
      if (spot && view.contains([...spot.at])) spots.set(spot.key, spot);
    }
    return spots;
  }

  #spot(feature: Pick<MapGeoJSONFeature, 'id' | 'properties' | 'geometry'>): Spot | null {
    const { cluster_id: cluster, point_count: count } = feature.properties;
    if (cluster === undefined) {
      const place = this.#places.byId.get(Number(feature.id));
      return place ? { key: `place-${place.id}`, at: place.at, place } : null;
    }
    const [longitude, latitude] = (feature.geometry as { coordinates: number[] }).coordinates;
    return { key: `cluster-${cluster}`, at: [longitude, latitude], cluster, count };
  }

  #put(spot: Spot): void {
    const known = this.#shown.get(spot.key);
    const button = known?.button ?? document.createElement('button');
    if (known) known.spot = spot;
    else this.#shown.set(spot.key, { spot, button });
    button.type = 'button';
    button.dataset.key = spot.key;
    if ('place' in spot) this.#drawPlace(button, spot.place);
    else this.#drawCluster(button, spot.count);
  }

  #drawPlace(button: HTMLButtonElement, { name, commune, example, hue, icon, mark }: Place): void {
    button.className = mark ? `marker numbered hue-${hue}` : `marker hue-${hue}`;
    button.ariaLabel = [name, commune, example ? this.#texts.example : ''].filter(Boolean).join(', ');
    if (button.dataset.sign === mark + icon && button.firstChild) return;
    button.dataset.sign = mark + icon;
    const disc = document.createElement('span');
    disc.className = 'disc';
    disc.append(mark || iconOf(icon));
    button.replaceChildren(disc);
  }

  #drawCluster(button: HTMLButtonElement, count: number): void {
    const text = this.#number.format(count);
    button.className = 'marker cluster';
    button.dataset.size = String(Math.min(4, text.length));
    button.ariaLabel = this.#map.getZoom() >= maxZoom - 0.01 ? this.#texts.list(text) : this.#texts.grow(text);
    if (button.textContent === text) return;
    const disc = document.createElement('span');
    disc.className = 'disc';
    disc.textContent = text;
    button.replaceChildren(disc);
  }

  #remove({ spot, button }: Marker): void {
    this.#shown.delete(spot.key);
    button.inert = true;
    button.dataset.leaving = '';
    // It still moves with the map while it fades.
    const follow = () => this.#place(button, spot.at);
    this.#map.on('move', follow);
    setTimeout(() => {
      this.#map.off('move', follow);
      button.remove();
    }, leavingMs);
  }

  /** From west to east, for the Tab key. The focused one is never taken out of the document, others are put around it. */
  #order(): void {
    const sorted = [...this.#shown.values()].sort((a, b) => a.spot.at[0] - b.spot.at[0] || b.spot.at[1] - a.spot.at[1]);
    const present = [...this.#layer.children].filter((child) => !child.hasAttribute('data-leaving'));
    if (present.length === sorted.length && sorted.every(({ button }, index) => button === present[index])) return;
    const focused = this.#focused()?.button;
    const at = sorted.findIndex(({ button }) => button === focused);
    sorted.forEach(({ button }, index) => {
      if (button !== focused) this.#layer.insertBefore(button, index < at ? focused! : null);
    });
  }

  #position(): void {
    for (const { spot, button } of this.#shown.values()) this.#place(button, spot.at);
  }

  #place(button: HTMLElement, at: Position): void {
    const { x, y } = this.#map.project([...at]);
    button.style.translate = `${x.toFixed(1)}px ${y.toFixed(1)}px`;
  }

  #focused(): Marker | undefined {
    const active = (this.#layer.getRootNode() as ShadowRoot).activeElement;
    return active instanceof HTMLElement ? this.#shown.get(active.dataset.key ?? '') : undefined;
  }

  async #emphasise(kind: Emphasis): Promise<void> {
    const id = this.#emphasised[kind];
    const key = id === null ? null : await this.#keyHolding(id);
    if (id !== this.#emphasised[kind]) return;
    for (const { spot, button } of this.#shown.values()) button.toggleAttribute(`data-${kind}`, spot.key === key);
  }

  /** The marker of a structure, or of the cluster that holds it: one of the nearest four, by the way clusters are made. */
  async #keyHolding(id: number): Promise<string | null> {
    const place = this.#places.byId.get(id);
    if (!place) return null;
    if (this.#shown.has(`place-${id}`)) return `place-${id}`;
    const away = ({ at }: Spot) => Math.hypot(at[0] - place.at[0], at[1] - place.at[1]);
    const clusters = [...this.#shown.values()].map(({ spot }) => spot).filter((spot) => 'cluster' in spot);
    for (const spot of clusters.sort((a, b) => away(a) - away(b)).slice(0, 4)) {
      if ((await this.leaves(spot.cluster, spot.count)).some((leaf) => leaf.id === id)) return spot.key;
    }
    return null;
  }

  async leaves(cluster: number, limit: number): Promise<Place[]> {
    try {
      const features = await this.#map.getSource<GeoJSONSource>('places')!.getClusterLeaves(cluster, limit, 0);
      return features.flatMap((feature) => this.#places.byId.get(Number(feature.id)) ?? []);
    } catch {
      // The cluster is of data that have been replaced in the meantime.
      return [];
    }
  }
}

function iconOf(name: string): HTMLElement {
  const sign = document.createElement('span');
  sign.className = `icon icon-${name}`;
  return sign;
}
