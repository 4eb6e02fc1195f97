import maplibre from 'maplibre-gl/dist/maplibre-gl-csp.js';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-csp-worker.js?url';
import libraryCss from 'maplibre-gl/dist/maplibre-gl.css?inline';
import mapCss from './map.css?inline';

maplibre.setWorkerUrl(workerUrl);

let sheets: CSSStyleSheet[] | undefined;

/** Both style sheets, for the shadow roots of all maps of the page. Vaadin's build wraps CSS in an object, plain Vite gives a string. */
export function styleSheets(): CSSStyleSheet[] {
  sheets ??= [libraryCss, mapCss].map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(String(css));
    return sheet;
  });
  return sheets;
}

export { maplibre };
