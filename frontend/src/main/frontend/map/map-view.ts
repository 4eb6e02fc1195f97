import type { GeoJSONSource, Map as MaplibreMap } from 'maplibre-gl';
import { BaseMap } from './base-map.js';
import { controls, skipButton } from './controls.js';
import {
  circlePolygon, circleTop, collection, extentOf, fetchCommunes, fetchPlaces, line, noPlaces, point, type Commune, type Places, type Position,
} from './data.js';
import { maxZoom, repaint, showNames, styleOf, type Contents, type Look } from './layers.js';
import { maplibre, styleSheets } from './library.js';
import { ListLink } from './list-link.js';
import { Markers, type Spot } from './markers.js';
import { PaletteProbe } from './palette.js';
import { PlacePopup } from './place-popup.js';
import { textsFor, type Texts } from './texts.js';

/** How much time the page's font gets; names of communes drawn without it stay so. */
const fontPatienceMs = 1500;

/** Everything is there before the map is made: it opens where it will stay. */
export async function openMap(host: HTMLElement, stage: HTMLElement, signal: AbortSignal): Promise<MapView> {
  const src = host.getAttribute('src') ?? '';
  const communesSrc = host.getAttribute('communes-src') ?? '';
  const family = getComputedStyle(host).fontFamily;
  const [places, communes] = await Promise.all([
    src ? fetchPlaces(src, signal).catch(() => null) : noPlaces,
    communesSrc ? fetchCommunes(communesSrc, signal).catch(() => []) : [],
    fontReady(family),
  ]);
  signal.throwIfAborted();
  const root = stage.getRootNode() as ShadowRoot;
  root.adoptedStyleSheets = styleSheets();
  linkIcons(root, host);
  return new MapView(host, stage, { src, places, communes, family });
}

async function fontReady(family: string): Promise<void> {
  const patience = new Promise<void>((resolve) => setTimeout(resolve, fontPatienceMs));
  const font = document.fonts.load(`bold 24px ${family}`).then(() => undefined, () => undefined);
  await Promise.race([font, patience]);
}

/** The pictures of the page's icons are in a style sheet of its own, which a shadow root does not see. */
function linkIcons(root: ShadowRoot, host: Element): void {
  if (root.querySelector('link')) return;
  const page = document.querySelector<HTMLLinkElement>('link[rel=stylesheet][href*="/css/icons-"]')?.href;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = host.getAttribute('icons') ?? page ?? new URL('css/icons.css', document.baseURI).href;
  root.append(link);
}

/** What was there when the map opened; no places: they did not come. */
interface Start {
  readonly src: string;
  readonly places: Places | null;
  readonly communes: readonly Commune[];
  readonly family: string;
}

/** A drawn map, and what keeps it in step with the attributes of its element, the list beside it and the page's colours. */
export class MapView {
  readonly drawn: Promise<void>;
  readonly #host: HTMLElement;
  readonly #texts: Texts;
  readonly #communes: readonly Commune[];
  readonly #map: MaplibreMap;
  readonly #markers: Markers;
  readonly #popup: PlacePopup;
  readonly #list: ListLink;
  readonly #tiles: BaseMap;
  readonly #palette: PaletteProbe;
  readonly #notice = document.createElement('p');
  readonly #ended = new AbortController();
  #loading?: AbortController;
  #places: Places;
  #onTiles = false;
  #moved = false;
  #refreshing = 0;

  constructor(host: HTMLElement, stage: HTMLElement, start: Start) {
    this.#host = host;
    this.#texts = textsFor(host);
    this.#communes = start.communes;
    this.#places = start.places ?? noPlaces;
    this.#palette = new PaletteProbe(stage, () => repaint(this.#map, this.#look()));
    this.#map = this.#makeMap(stage, start.family);
    this.#markers = new Markers(this.#map, this.#texts, this.#places, (spot) => void this.#choose(spot), (id) => this.#markers.hover(id));
    this.#popup = new PlacePopup(this.#map, this.#texts, (at) => this.#afterPopup(at));
    this.#list = new ListLink(host, (id) => this.#markers.hover(id));
    this.#tiles = new BaseMap(this.#map, (present) => this.#turnTiles(present));
    this.#furnish(stage);
    this.#listen(stage);
    this.#notice.hidden = start.places !== null;
    this.drawn = new Promise((resolve) => this.#map.once('load', () => resolve()));
    void this.drawn.then(() => this.#begin(start.src));
  }

  attributeChanged(name: string): void {
    if (name === 'src') void this.#reload();
    if (name === 'selected') this.#selectByAttribute();
    if (name === 'style-url') this.#useTiles();
    if (name === 'label') this.#labelCanvas();
  }

  close(): void {
    this.#ended.abort();
    this.#loading?.abort();
    cancelAnimationFrame(this.#refreshing);
    this.#list.close();
    this.#map.remove();
  }

  #makeMap(stage: HTMLElement, family: string): MaplibreMap {
    const container = document.createElement('div');
    container.className = 'map';
    stage.append(container);
    const font = family.split(',').map((name) => name.trim().replace(/^["']|["']$/g, ''));
    const map = new maplibre.Map({
      container, style: styleOf(this.#look(), font, this.#contents()), locale: this.#texts.library,
      bounds: [...extentOf(this.#places, this.#communes)], fitBoundsOptions: this.#fitting(container),
      minZoom: 1, maxZoom, renderWorldCopies: false, attributionControl: false,
      dragRotate: false, pitchWithRotate: false, touchPitch: false,
      cooperativeGestures: matchMedia('(pointer: coarse)').matches,
    });
    map.touchZoomRotate.disableRotation();
    map.keyboard.disableRotation();
    return map;
  }

  #furnish(stage: HTMLElement): void {
    const map = this.#map;
    const zoom = (step: 1 | -1) => () => {
      this.#moved = true;
      map.easeTo({ zoom: Math.round(map.getZoom() * 2) / 2 + step });
    };
    const bar = controls(this.#texts, { zoomIn: zoom(1), zoomOut: zoom(-1), recentre: () => this.#fit() });
    this.#notice.className = 'notice';
    this.#notice.role = 'status';
    this.#notice.textContent = this.#texts.placesMissing;
    stage.prepend(skipButton(this.#texts, bar));
    stage.append(bar, this.#notice);
    // A landmark a map is one too many: the section around it carries the name, the canvas takes arrow keys.
    map.getCanvas().role = 'application';
    this.#labelCanvas();
  }

  #listen(stage: HTMLElement): void {
    const map = this.#map;
    const refresh = () => {
      this.#refreshing ||= requestAnimationFrame(() => {
        this.#refreshing = 0;
        this.#markers.refresh();
      });
    };
    map.on('moveend', refresh);
    map.on('idle', refresh);
    map.on('sourcedata', ({ sourceId }) => sourceId === 'places' && refresh());
    map.on('movestart', ({ originalEvent }) => (this.#moved ||= originalEvent !== undefined));
    map.on('resize', () => this.#moved || this.#fit(0));
    stage.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && this.#popup.close()) event.stopPropagation();
    });
  }

  /** Attributes may have changed while the map was on its way. */
  #begin(src: string): void {
    if (this.#ended.signal.aborted) return;
    if ((this.#host.getAttribute('src') ?? '') !== src) void this.#reload();
    this.#selectByAttribute();
    this.#useTiles();
  }

  async #reload(): Promise<void> {
    this.#loading?.abort();
    const loading = (this.#loading = new AbortController());
    const src = this.#host.getAttribute('src');
    const places = src ? await fetchPlaces(src, loading.signal).catch(() => null) : noPlaces;
    await this.drawn;
    if (loading.signal.aborted || this.#ended.signal.aborted) return;
    this.#notice.hidden = places !== null;
    if (places) this.#replace(places);
  }

  #replace(places: Places): void {
    const before = extentOf(this.#places, this.#communes);
    const zoneChanged = [...places.zone].join() !== [...this.#places.zone].join();
    this.#places = places;
    this.#markers.show(places);
    this.#popup.keepOnly(places.byId);
    for (const [source, data] of Object.entries(this.#contents())) {
      if (source !== 'communes' || zoneChanged) this.#map.getSource<GeoJSONSource>(source)!.setData(data);
    }
    if (zoneChanged) repaint(this.#map, this.#look());
    if (before.join() !== extentOf(places, this.#communes).join()) this.#fit();
  }

  #contents(): Contents {
    const { byId, circle, zone, route } = this.#places;
    return {
      route: collection(route.length > 1 ? [line(route)] : []),
      communes: collection(this.#communes.map(({ at, code, name, population, label }) =>
        point(at, { name, population, label, zone: zone.has(code) }))),
      circle: collection(circle ? [circlePolygon(circle)] : []),
      'circle-top': collection(circle?.label ? [point(circleTop(circle), { label: circle.label })] : []),
      places: collection([...byId.values()].map(({ at, id }) => point(at, {}, id))),
    };
  }

  #look(): Look {
    const [first] = this.#places.byId.values();
    return {
      palette: this.#palette.read(), zoneHue: first?.hue ?? 'flax', onTiles: this.#onTiles,
      reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
    };
  }

  #fit(duration = 600): void {
    this.#moved = false;
    const fitting = this.#fitting(this.#map.getContainer());
    this.#map.fitBounds([...extentOf(this.#places, this.#communes)], { ...fitting, duration, linear: true });
  }

  /** More room on the side of the controls. */
  #fitting({ clientWidth, clientHeight }: HTMLElement) {
    const edge = Math.min(64, Math.round(Math.min(clientWidth, clientHeight) * 0.11));
    return { padding: { top: edge, bottom: edge, left: edge, right: edge + 24 }, maxZoom: 12.5 };
  }

  async #choose(spot: Spot): Promise<void> {
    if ('place' in spot) {
      this.#popup.show(spot.at, [spot.place]);
      this.#select(spot.place.id, true);
      const detail = { id: spot.place.id };
      this.#host.dispatchEvent(new CustomEvent('place-select', { detail, bubbles: true, composed: true }));
      return;
    }
    const source = this.#map.getSource<GeoJSONSource>('places')!;
    const zoom = await source.getClusterExpansionZoom(spot.cluster).catch(() => null);
    if (zoom === null) return;
    this.#moved = true;
    if (zoom <= maxZoom) this.#map.easeTo({ center: [...spot.at], zoom, duration: 500 });
    else this.#popup.show(spot.at, await this.#markers.leaves(spot.cluster, spot.count));
  }

  #select(id: number | null, reveal: boolean): void {
    this.#markers.select(id);
    this.#list.mark(id, reveal);
  }

  #selectByAttribute(): void {
    const place = this.#places.byId.get(Number(this.#host.getAttribute('selected') || NaN));
    this.#select(place?.id ?? null, false);
    if (place && !this.#map.getBounds().contains([...place.at])) this.#map.easeTo({ center: [...place.at] });
  }

  #afterPopup(at: Position): void {
    this.#select(null, false);
    // The focus was in the popup, and has gone with it.
    if (document.activeElement === document.body) this.#markers.focusNear(at);
  }

  #useTiles(): void {
    void this.#tiles.use(this.#host.getAttribute('style-url') ?? '', this.#ended.signal);
  }

  #turnTiles(present: boolean): void {
    this.#onTiles = present;
    repaint(this.#map, this.#look());
    showNames(this.#map, !present);
  }

  #labelCanvas(): void {
    this.#map.getCanvas().ariaLabel = [this.#host.getAttribute('label') || this.#texts.map, this.#texts.keys].join('. ');
  }
}
