import type { AttributionControl, LayerSpecification, Map as MaplibreMap, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { Position } from './data.js';
import { maplibre } from './library.js';
import { aboveTiles } from './layers.js';

const patienceMs = 4000;
const failuresInARow = 4;
const prefix = 'tiles:';

type TiledSource = SourceSpecification & { url?: string; tiles?: string[]; minzoom?: number; maxzoom?: number; attribution?: string };

/**
 * The tiles below the dots, where a server of them answers. Nothing of it is put on the map before one tile has come, and all of it is
 * taken away when they stay out later: without tiles the map is whole as it is.
 */
export class BaseMap {
  readonly #map: MaplibreMap;
  readonly #onChange: (present: boolean) => void;
  #layers: string[] = [];
  #sources: string[] = [];
  #attribution?: AttributionControl;
  #failures = 0;

  constructor(map: MaplibreMap, onChange: (present: boolean) => void) {
    this.#map = map;
    this.#onChange = onChange;
    map.on('error', ({ sourceId }: { sourceId?: string }) => {
      if (sourceId?.startsWith(prefix) && ++this.#failures >= failuresInARow) this.remove();
    });
    map.on('sourcedata', ({ sourceId, tile }) => {
      if (tile && sourceId.startsWith(prefix)) this.#failures = 0;
    });
  }

  async use(styleUrl: string, signal: AbortSignal): Promise<void> {
    this.remove();
    if (!styleUrl) return;
    try {
      const style: StyleSpecification = await fetchJson(styleUrl, signal);
      const sources = await resolveSources(style, styleUrl, signal);
      const { lng, lat } = this.#map.getCenter();
      await probe(sources, [lng, lat], this.#map.getZoom(), signal);
      if (!signal.aborted) this.#add(style, sources, styleUrl);
    } catch {
      // No answer in time, or no style: the dots stand by themselves.
    }
  }

  remove(): void {
    if (!this.#sources.length) return;
    this.#layers.forEach((layer) => this.#map.removeLayer(layer));
    this.#sources.forEach((source) => this.#map.removeSource(source));
    if (this.#attribution) this.#map.removeControl(this.#attribution);
    this.#map.setSprite(null);
    this.#map.setGlyphs(null);
    this.#layers = [];
    this.#sources = [];
    this.#onChange(false);
  }

  #add(style: StyleSpecification, sources: Map<string, TiledSource>, styleUrl: string): void {
    this.#onChange(true);
    this.#failures = 0;
    this.#map.setGlyphs(style.glyphs ? absolute(style.glyphs, styleUrl) : null);
    if (typeof style.sprite === 'string') this.#map.setSprite(absolute(style.sprite, styleUrl));
    for (const [name, source] of sources) {
      this.#sources.push(prefix + name);
      this.#map.addSource(prefix + name, source);
    }
    for (const layer of style.layers) {
      const own = { ...layer, id: prefix + layer.id, ...('source' in layer ? { source: prefix + layer.source } : {}) } as LayerSpecification;
      this.#layers.push(own.id);
      this.#map.addLayer(own, aboveTiles);
    }
    this.#attribution = new maplibre.AttributionControl({ compact: false, customAttribution: credit(sources, styleUrl) });
    this.#map.addControl(this.#attribution, 'bottom-left');
  }
}

/** IGN asks to be named, and its style does not do it by itself. */
function credit(sources: Map<string, TiledSource>, styleUrl: string): string {
  const named = [...sources.values()].some((source) => source.attribution);
  const ign = new URL(styleUrl, document.baseURI).hostname.endsWith('geopf.fr');
  return ign && !named ? '© <a href="https://www.ign.fr/" target="_blank" rel="noopener">IGN</a>' : '';
}

/** A TileJSON says more than a source may. */
const sourceKeys = new Set(['type', 'tiles', 'minzoom', 'maxzoom', 'attribution', 'scheme', 'tileSize', 'encoding', 'bounds', 'data']);

async function resolveSources(style: StyleSpecification, base: string, signal: AbortSignal): Promise<Map<string, TiledSource>> {
  const resolved = await Promise.all(Object.entries(style.sources).map(async ([name, source]): Promise<[string, TiledSource]> => {
    const { url, ...tiled } = source as TiledSource;
    const whole = url ? { ...(await fetchJson(absolute(url, base), signal)), ...tiled } : tiled;
    const tiles = whole.tiles?.map((tile: string) => absolute(tile, url ? absolute(url, base) : base));
    const known = Object.entries({ ...whole, tiles }).filter(([key, value]) => sourceKeys.has(key) && value !== undefined);
    return [name, Object.fromEntries(known) as unknown as TiledSource];
  }));
  return new Map(resolved);
}

async function probe(sources: Map<string, TiledSource>, [longitude, latitude]: Position, zoom: number, signal: AbortSignal): Promise<void> {
  const source = [...sources.values()].find(({ tiles }) => tiles?.length);
  if (!source) return;
  const z = Math.floor(Math.min(Math.max(zoom, source.minzoom ?? 0), source.maxzoom ?? 22));
  const size = 2 ** z;
  const sine = Math.sin((latitude * Math.PI) / 180);
  const x = Math.floor(((longitude + 180) / 360) * size);
  const y = Math.floor((0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * size);
  const tile = source.tiles![0].replace('{z}', String(z)).replace('{x}', String(x)).replace('{y}', String(y));
  const response = await fetch(tile, { signal: within(signal) });
  if (!response.ok) throw new Error(`${tile}: ${response.status}`);
}

async function fetchJson(url: string, signal: AbortSignal) {
  const response = await fetch(url, { signal: within(signal) });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
}

function within(signal: AbortSignal): AbortSignal {
  return AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]);
}

/** Templates keep their braces. */
function absolute(url: string, base: string): string {
  return new URL(url, new URL(base, document.baseURI)).href.replace(/%7B/gi, '{').replace(/%7D/gi, '}');
}
