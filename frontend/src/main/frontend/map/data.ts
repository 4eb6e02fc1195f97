import type { Feature, FeatureCollection, LineString, Point, Polygon } from 'geojson';

export type Position = readonly [longitude: number, latitude: number];
export type Box = readonly [west: number, south: number, east: number, north: number];
export type Hue = 'green' | 'flax' | 'brick' | 'wheat';

export interface Place {
  readonly id: number;
  readonly at: Position;
  readonly name: string;
  readonly href: string;
  readonly commune: string;
  readonly domain: string;
  readonly hue: Hue;
  readonly icon: string;
  /** Stands in place of the icon: the number of a stop. */
  readonly mark: string;
  readonly example: boolean;
}

export interface Circle {
  readonly centre: Position;
  readonly radiusKm: number;
  readonly label: string;
}

export interface Places {
  readonly byId: ReadonlyMap<number, Place>;
  readonly circle: Circle | null;
  readonly zone: ReadonlySet<string>;
  /** The way through the places, where they are stops. */
  readonly route: readonly Position[];
}

export interface Commune {
  readonly code: string;
  readonly name: string;
  readonly population: number;
  readonly label: boolean;
  readonly at: Position;
}

export const noPlaces: Places = { byId: new Map(), circle: null, zone: new Set(), route: [] };

const hues: ReadonlySet<unknown> = new Set<Hue>(['green', 'flax', 'brick', 'wheat']);

/** What came over the network: anything may be missing. */
type Raw = Record<string, any>;

async function fetchJson(url: string, signal: AbortSignal): Promise<Raw> {
  const response = await fetch(url, { signal, headers: { Accept: 'application/geo+json, application/json' } });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
}

export async function fetchPlaces(url: string, signal: AbortSignal): Promise<Places> {
  const json = await fetchJson(url, signal);
  const byId = new Map<number, Place>();
  for (const feature of json.features ?? []) {
    const place = readPlace(feature);
    if (place) byId.set(place.id, place);
  }
  return { byId, circle: readCircle(json.circle), zone: new Set<string>(json.zone ?? []), route: readRoute(json.route) };
}

export async function fetchCommunes(url: string, signal: AbortSignal): Promise<Commune[]> {
  const json = await fetchJson(url, signal);
  return ((json.features ?? []) as Raw[]).flatMap((feature) => {
    const at = readPosition(feature);
    const { code, name, population, label } = feature.properties ?? {};
    return at ? [{ code: String(code), name: String(name), population: Number(population) || 0, label: label === true, at }] : [];
  });
}

function readPosition(feature: Raw): Position | null {
  const [longitude, latitude] = feature.geometry?.coordinates ?? [];
  return Number.isFinite(longitude) && Math.abs(latitude) <= 85 ? [longitude, latitude] : null;
}

function readPlace(feature: Raw): Place | null {
  const at = readPosition(feature);
  const id = Number(feature.id);
  if (!at || !Number.isSafeInteger(id)) return null;
  const { name, href, commune, domain, hue, icon, mark, example } = feature.properties ?? {};
  return {
    id, at, name: name ?? '', href: href ?? '', commune: commune ?? '', domain: domain ?? '',
    hue: hues.has(hue) ? hue : 'green', icon: String(icon ?? '').replace(/^lucide:|^icon-/, ''), mark: String(mark ?? ''), example: example === true,
  };
}

function readRoute(raw: unknown): Position[] {
  const positions = Array.isArray(raw) ? raw.map((coordinates) => readPosition({ geometry: { coordinates } })) : [];
  return positions.filter((at) => at !== null);
}

function readCircle(raw: Raw | undefined): Circle | null {
  if (!raw || !Number.isFinite(raw.longitude) || !Number.isFinite(raw.latitude) || !(raw.radiusKm > 0)) return null;
  return { centre: [raw.longitude, raw.latitude], radiusKm: raw.radiusKm, label: raw.label ?? '' };
}

export function collection<T extends LineString | Point | Polygon>(features: Feature<T>[]): FeatureCollection<T> {
  return { type: 'FeatureCollection', features };
}

export function point(at: Position, properties: Record<string, unknown> = {}, id?: number): Feature<Point> {
  return { type: 'Feature', id, properties, geometry: { type: 'Point', coordinates: [...at] } };
}

export function line(through: readonly Position[]): Feature<LineString> {
  return { type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates: through.map((at) => [...at]) } };
}

const kmPerDegree = 111.195;

function degreesAround([, latitude]: Position, km: number): { wide: number; high: number } {
  return { wide: km / (kmPerDegree * Math.cos((latitude * Math.PI) / 180)), high: km / kmPerDegree };
}

export function circlePolygon({ centre, radiusKm }: Circle): Feature<Polygon> {
  const { wide, high } = degreesAround(centre, radiusKm);
  const ring = Array.from({ length: 129 }, (_, step) => {
    const angle = (step / 128) * 2 * Math.PI;
    return [centre[0] + wide * Math.sin(angle), centre[1] + high * Math.cos(angle)];
  });
  return { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } };
}

export function circleTop({ centre, radiusKm }: Circle): Position {
  return [centre[0], centre[1] + degreesAround(centre, radiusKm).high];
}

export function boxOf(positions: Iterable<Position>): Box | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [longitude, latitude] of positions) {
    west = Math.min(west, longitude);
    east = Math.max(east, longitude);
    south = Math.min(south, latitude);
    north = Math.max(north, latitude);
  }
  return west <= east ? [west, south, east, north] : null;
}

const france: Box = [-5, 41.4, 9.5, 51.1];

/** What the map shows at first and after "recentre": the results; far ones are left out where a circle says what is looked for. */
export function extentOf({ byId, circle, zone }: Places, communes: readonly Commune[]): Box {
  const territory = communes.map((commune) => commune.at);
  const places = [...byId.values()].map((place) => place.at);
  if (circle) {
    const { wide, high } = degreesAround(circle.centre, circle.radiusKm);
    const [x, y] = circle.centre;
    const near = places.filter(([longitude, latitude]) => Math.hypot((longitude - x) / wide, (latitude - y) / high) < 1.25);
    return boxOf([...near, [x - wide, y - high], [x + wide, y + high]])!;
  }
  const reached = communes.filter((commune) => zone.has(commune.code)).map((commune) => commune.at);
  return boxOf([...places, ...reached]) ?? boxOf(territory) ?? france;
}
