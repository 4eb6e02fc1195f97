import { Router } from '@vaadin/router';
import { Flow } from 'Frontend/generated/jar-resources/Flow.js';
import 'Frontend/generated/flow/generated-flow-imports.js';
import { arrived } from './site/arrival.js';
import { followLinks } from './site/links.js';

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

const { serverSideRoutes } = new Flow();
followLinks();
new Router(document.querySelector('#outlet')).setRoutes([...serverSideRoutes]);
