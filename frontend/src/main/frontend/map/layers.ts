import type { FeatureCollection, LineString, Point, Polygon } from 'geojson';
import type { ExpressionSpecification, LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { Palette } from './palette.js';
import type { Hue } from './data.js';

export const maxZoom = 17;

/** Tiles, where there are any, lie below this layer. */
export const aboveTiles = 'veil';

/** Makes room for the markers among the names of communes; its text is never seen. */
const rooms = 'places-room';
const names = ['communes-name', 'circle-name', rooms];

export interface Contents {
  readonly communes: FeatureCollection<Point>;
  readonly circle: FeatureCollection<Polygon>;
  readonly 'circle-top': FeatureCollection<Point>;
  readonly places: FeatureCollection<Point>;
  readonly route: FeatureCollection<LineString>;
}

/** What a recolouring needs to know. */
export interface Look {
  readonly palette: Palette;
  readonly zoneHue: Hue;
  /** Whether a map lies below: the dots step back then, and its own names stand. */
  readonly onTiles: boolean;
  readonly reducedMotion: boolean;
}

const person: ExpressionSpecification = ['min', 110, ['sqrt', ['max', 25, ['get', 'population']]]];

/** Pixels at a zoom: the area of a dot is the number of inhabitants, growing more slowly than the map. */
function byZoom(of: (factor: number) => ExpressionSpecification): ExpressionSpecification {
  const factors: [zoom: number, factor: number][] = [[5, 0.05], [8, 0.26], [9, 0.38], [10, 0.54], [12, 0.8], [15, 1.1]];
  return ['interpolate', ['linear'], ['zoom'], ...factors.flatMap(([zoom, factor]) => [zoom, of(factor)])] as ExpressionSpecification;
}

const radius = byZoom((factor) => ['*', factor, person]);
const nameSize: ExpressionSpecification = ['case', ['>=', ['get', 'population'], 2000], 17, ['get', 'label'], 15, 13.5];
const nameDistance = byZoom((factor) => ['+', 0.3, ['/', ['*', factor, person], nameSize]]);
const namedAtZoom: ExpressionSpecification = ['any', ['get', 'label'],
  ['all', ['>=', ['zoom'], 10], ['>=', ['get', 'population'], 600]], ['>=', ['zoom'], 11]];

function sources({ communes, circle, 'circle-top': circleTop, places, route }: Contents): Record<string, SourceSpecification> {
  return {
    communes: { type: 'geojson', data: communes, maxzoom: 12 },
    circle: { type: 'geojson', data: circle, tolerance: 0 },
    'circle-top': { type: 'geojson', data: circleTop },
    route: { type: 'geojson', data: route },
    // Clusters go as deep as the map: structures of one address stay one marker, which lists them. Stops of a way are few, and numbered.
    places: { type: 'geojson', data: places, cluster: route.features.length === 0, clusterRadius: 42, clusterMaxZoom: maxZoom, maxzoom: maxZoom + 1 },
  };
}

/**
 * Names are drawn by MapLibre from glyphs it makes of the page's own font: a style without `glyphs` lets it, from 5.11 on. So they avoid
 * each other and the markers, by importance, on the graphics card, and no glyph server is asked. HTML labels would need all of that by hand.
 */
function layers(font: readonly string[]): LayerSpecification[] {
  const text = { 'text-font': ['Bold', ...font], 'text-max-width': 12, 'text-line-height': 1.1, 'text-padding': 4 };
  return [
    { id: 'land', type: 'background' },
    { id: aboveTiles, type: 'background' },
    { id: 'communes-dot', type: 'circle', source: 'communes', paint: { 'circle-radius': radius, 'circle-pitch-alignment': 'map' } },
    { id: 'zone-dot', type: 'circle', source: 'communes', filter: ['get', 'zone'], paint: { 'circle-radius': radius } },
    { id: 'circle-fill', type: 'fill', source: 'circle' },
    { id: 'circle-line', type: 'line', source: 'circle', paint: { 'line-width': 1.5, 'line-dasharray': [4, 3] } },
    { id: 'route-line', type: 'line', source: 'route', layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-width': 4, 'line-dasharray': [0.1, 2.2] } },
    { id: 'communes-name', type: 'symbol', source: 'communes', filter: namedAtZoom, layout: { ...text, 'text-field': ['get', 'name'],
      'text-size': nameSize, 'text-variable-anchor': ['top', 'bottom'], 'text-radial-offset': nameDistance,
      'text-justify': 'auto', 'symbol-sort-key': ['-', 0, ['get', 'population']] } },
    { id: 'circle-name', type: 'symbol', source: 'circle-top', layout: { ...text, 'text-field': ['get', 'label'], 'text-size': 14,
      'text-anchor': 'bottom', 'text-offset': [0, -0.4], 'text-max-width': 20 } },
    { id: rooms, type: 'symbol', source: 'places', layout: { ...text, 'text-field': 'M', 'text-size': 30, 'text-allow-overlap': true },
      paint: { 'text-opacity': 0 } },
    { id: 'places', type: 'circle', source: 'places', paint: { 'circle-opacity': 0, 'circle-radius': 1 } },
  ];
}

/** Tile servers have no dark map: a thick veil makes one, a thin one calms the light map below the dots. */
function veil({ land }: Palette): number {
  const [red, green, blue] = land.match(/\d+/g)!.map(Number);
  return red + green + blue < 384 ? 0.72 : 0.3;
}

/** The colours of every layer, apart from its shape: the same for the first drawing and for a change of scheme. */
function paints({ palette, zoneHue, onTiles }: Look): Record<string, Record<string, unknown>> {
  const name = { 'text-halo-color': palette.land, 'text-halo-width': 1.8, 'text-halo-blur': 0.4 };
  return {
    land: { 'background-color': palette.land },
    [aboveTiles]: { 'background-color': palette.land, 'background-opacity': onTiles ? veil(palette) : 0 },
    'communes-dot': { 'circle-color': palette.dot, 'circle-opacity': onTiles ? 0.45 : 1 },
    'zone-dot': { 'circle-color': palette[zoneHue], 'circle-opacity': onTiles ? 0.65 : 0.9 },
    'circle-fill': { 'fill-color': palette.flax, 'fill-opacity': 0.07 },
    'circle-line': { 'line-color': palette.flax },
    'route-line': { 'line-color': palette[zoneHue] },
    'communes-name': { ...name, 'text-color': palette.ink },
    'circle-name': { ...name, 'text-color': palette.flax },
  };
}

export function styleOf(look: Look, font: readonly string[], contents: Contents): StyleSpecification {
  const colours = paints(look);
  return {
    version: 8,
    transition: { duration: look.reducedMotion ? 0 : 300, delay: 0 },
    sources: sources(contents),
    layers: layers(font).map((layer) => ({ ...layer, paint: { ...layer.paint, ...colours[layer.id] } }) as LayerSpecification),
  };
}

/** The little of MapLibre's map that this needs. */
interface Painted {
  setPaintProperty(layer: string, property: string, value: unknown): unknown;
  setLayoutProperty(layer: string, property: string, value: unknown): unknown;
}

export function repaint(map: Painted, look: Look): void {
  for (const [layer, properties] of Object.entries(paints(look))) {
    for (const [property, value] of Object.entries(properties)) map.setPaintProperty(layer, property, value);
  }
}

/** Our names give way to those of the tiles: two sets would read twice, and a tile server's glyphs do not know our font. */
export function showNames(map: Painted, visible: boolean): void {
  for (const layer of names) map.setLayoutProperty(layer, 'visibility', visible ? 'visible' : 'none');
}
