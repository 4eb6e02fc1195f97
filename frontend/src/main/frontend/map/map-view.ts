import type { GeoJSONSource, Map as MaplibreMap } from 'maplibre-gl';
import { BaseMap } from './base-map.js';
import { controls, skipButton } from './controls.js';
import {
  circlePolygon, circleTop, collection, extentOf, fetchCommunes, fetchPlaces, noPlaces, point, type Commune, type Places,
} from './data.js';
import { maxZoom, repaint, showNames, styleOf, type Look } from './layers.js';
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
  const family = getComputedStyle(host).fontFamily;
  const [places, communes] = await Promise.all([
    read(host, 'src', (url) => fetchPlaces(url, signal)),
    read(host, 'communes-src', (url) => fetchCommunes(url, signal)),
    fontReady(family),
  ]);
  const root = stage.getRootNode() as ShadowRoot;
  root.adoptedStyleSheets = styleSheets();
  await linkIcons(root, host);
  return new MapView(host, stage, communes ?? [], places, family);
}

/** A map without its data is still a map: null says that they are missing. */
async function read<T>(host: Element, attribute: string, load: (url: string) => Promise<T>): Promise<T | null> {
  const url = host.getAttribute(attribute);
  return url ? load(url).catch(() => null) : null;
}

async function fontReady(family: string): Promise<void> {
  const patience = new Promise<void>((resolve) => setTimeout(resolve, fontPatienceMs));
  await Promise.race([document.fonts.load(`bold 24px ${family}`), patience]).catch(() => undefined);
}

/** The page's icons are masks in a style sheet of its own, which a shadow root does not see. */
function linkIcons(root: ShadowRoot, host: Element): void {
  const page = document.querySelector<HTMLLinkElement>('link[rel=stylesheet][href*="icons.css"]')?.href;
  const href = host.getAttribute('icons') ?? page ?? new URL('css/icons.css', document.baseURI).href;
  if (root.querySelector('link')) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  root.append(link);
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

  constructor(host: HTMLElement, stage: HTMLElement, communes: readonly Commune[], places: Places | null, family: string) {
    this.#host = host;
    this.#texts = textsFor(host);
    this.#communes = communes;
    this.#places = places ?? noPlaces;
    this.#palette = new PaletteProbe(stage, () => repaint(this.#map, this.#look()));
    this.#map = this.#makeMap(stage, family);
    this.#markers = new Markers(this.#map, this.#texts, this.#places, (spot) => void this.#choose(spot), (id) => this.#markers.hover(id));
    this.#popup = new PlacePopup(this.#map, this.#texts);
    this.#list = new ListLink(host, (id) => this.#markers.hover(id));
    this.#tiles = new BaseMap(this.#map, (present) => this.#turnTiles(present));
    this.#furnish(stage, places === null && host.hasAttribute('src'));
    this.#listen(stage);
    this.drawn = new Promise((resolve) => this.#map.once('load', () => {
      this.#pour();
      this.#selectAttribute();
      void this.#tiles.use(host.getAttribute('style-url') ?? '', this.#ended.signal);
      resolve();
    }));
  }
}
