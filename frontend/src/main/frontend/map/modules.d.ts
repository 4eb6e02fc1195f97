/** MapLibre's build that needs no script made from strings; it has the types of the usual build. */
declare module 'maplibre-gl/dist/maplibre-gl-csp.js' {
  import * as maplibregl from 'maplibre-gl';
  const library: typeof maplibregl;
  export default library;
}

declare module 'maplibre-gl/dist/maplibre-gl-csp-worker.js?url' {
  const url: string;
  export default url;
}
