import { Router } from '@vaadin/router';
import { Flow } from 'Frontend/generated/jar-resources/Flow.js';
import 'Frontend/generated/flow/generated-flow-imports.js';
import { arrived } from './arrival.js';

declare global {
  interface Window {
    vitrine?: { arrived: typeof arrived };
  }
}

window.vitrine = { arrived };

// What Vaadin says of the connection stands outside of all landmarks: as a status it may.
customElements
  .whenDefined('vaadin-connection-indicator')
  .then(() => document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status'));

const AREAS = /^\/(gestion|mon-espace)(\/|$)/;

/** Vaadin's router follows links within the private areas; files and public pages are loaded. */
document.addEventListener(
  'click',
  (event) => {
    const link = (event.target as Element | null)?.closest?.<HTMLAnchorElement>('a[href]');
    if (link && (!AREAS.test(link.pathname) || /\.[a-z0-9]+$/i.test(link.pathname))) link.toggleAttribute('router-ignore', true);
  },
  { capture: true },
);

const { serverSideRoutes } = new Flow();
new Router(document.querySelector('#outlet')).setRoutes([...serverSideRoutes]);
