/** What the map says, in the page's language. */
export interface Texts {
  readonly language: 'fr' | 'en';
  readonly map: string;
  readonly keys: string;
  readonly unavailable: string;
  readonly placesMissing: string;
  readonly skip: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly recentre: string;
  readonly example: string;
  readonly controls: string;
  grow(count: string): string;
  list(count: string): string;
  sameSpot(count: string): string;
  /** MapLibre's own texts, by its keys. */
  readonly library: Readonly<Record<string, string>>;
}

const french: Texts = {
  language: 'fr',
  map: 'Carte',
  keys: 'Flèches pour déplacer la carte, plus et moins pour zoomer.',
  unavailable: 'La carte ne peut pas s’afficher ici ; la liste contient les mêmes informations.',
  placesMissing: 'Les structures ne se sont pas chargées sur la carte ; la liste les contient toutes.',
  skip: 'Passer les repères de la carte',
  zoomIn: 'Zoomer',
  zoomOut: 'Dézoomer',
  recentre: 'Recentrer la carte',
  example: 'exemple',
  controls: 'Commandes de la carte',
  grow: (count) => `${count} structures, agrandir`,
  list: (count) => `${count} structures, voir la liste`,
  sameSpot: (count) => `${count} structures au même endroit`,
  library: {
    'Popup.Close': 'Fermer',
    'AttributionControl.ToggleAttribution': 'Afficher les sources de la carte',
    'CooperativeGesturesHandler.WindowsHelpText': 'Ctrl + molette pour zoomer sur la carte',
    'CooperativeGesturesHandler.MacHelpText': '⌘ + molette pour zoomer sur la carte',
    'CooperativeGesturesHandler.MobileHelpText': 'Utilisez deux doigts pour déplacer la carte',
  },
};

const english: Texts = {
  language: 'en',
  map: 'Map',
  keys: 'Arrow keys move the map, plus and minus zoom.',
  unavailable: 'The map cannot be shown here; the list holds the same information.',
  placesMissing: 'The organisations could not be loaded on the map; the list holds all of them.',
  skip: 'Skip the markers of the map',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  recentre: 'Recentre the map',
  example: 'example',
  controls: 'Map controls',
  grow: (count) => `${count} organisations, zoom in`,
  list: (count) => `${count} organisations, see the list`,
  sameSpot: (count) => `${count} organisations at the same spot`,
  library: {
    'Popup.Close': 'Close',
    'AttributionControl.ToggleAttribution': 'Show the sources of the map',
    'CooperativeGesturesHandler.WindowsHelpText': 'Use Ctrl + scroll to zoom the map',
    'CooperativeGesturesHandler.MacHelpText': 'Use ⌘ + scroll to zoom the map',
    'CooperativeGesturesHandler.MobileHelpText': 'Use two fingers to move the map',
  },
};

export function textsFor(element: Element): Texts {
  const language = element.closest('[lang]:not([lang=""])')?.getAttribute('lang') ?? 'fr';
  return language.toLowerCase().startsWith('en') ? english : french;
}
