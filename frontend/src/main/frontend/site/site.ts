import * as Turbo from '@hotwired/turbo';
import { announce, focus } from './announce.js';
import { followForms, tellAddress } from './forms.js';

/**
 * A public page is whole without this; with it, the next one is fetched and put into its place without loading a document,
 * and what is asked anew of the same page is morphed into it, so that focus, folds and the map stay.
 */
Turbo.config.forms.mode = 'off';
followForms();

// The icons' sheet comes last, so that no paint waits for it; once here, it stays.
const icons = document.querySelector<HTMLLinkElement>('body > link[rel=stylesheet]');
if (icons) document.head.append(icons.cloneNode());
document.addEventListener('turbo:before-render', (event) => {
  event.detail.newBody.querySelector(':scope > link[rel=stylesheet]')?.remove();
});

let shown = location.pathname;

document.addEventListener('turbo:click', (event) => {
  const to = new URL(event.detail.url);
  const isFile = /\.[a-z0-9]+$/i.test(to.pathname);
  const isWithin = to.hash !== '' && to.pathname + to.search === location.pathname + location.search;
  if (isFile || isWithin) event.preventDefault();
  if (isWithin) setTimeout(() => reach(to.hash));
});

// What a visitor or the map has done to an element is not undone by what the server says of it.
const OF_THE_VISIT = ['open', 'inert', 'data-selected'];
document.addEventListener('turbo:before-morph-attribute', (event) => {
  if (OF_THE_VISIT.includes(event.detail.attributeName)) event.preventDefault();
});

document.addEventListener('turbo:load', () => {
  stand();
  const isNext = shown !== location.pathname;
  shown = location.pathname;
  if (!isNext) return;
  announce();
  if (location.hash) return reach(location.hash);
  const heading = document.querySelector<HTMLElement>('main h1') ?? document.querySelector<HTMLElement>('main');
  if (heading) focus(heading);
});

if (document.readyState !== 'loading') stand();

/** What a page needs as soon as it is there. */
function stand(): void {
  tellAddress();
  const passkey = document.querySelector<HTMLFormElement>('form[data-passkey][hidden]');
  if (passkey) void import('./passkey.js').then((module) => module.offerPasskey(passkey));
  if (document.querySelector('vitrine-map')) void import('../map/vitrine-map.js');
}

document.addEventListener('click', (event) => {
  if ((event.target as Element | null)?.closest?.('[data-print]')) window.print();
});

/** A place within the page is reached by the keyboard too. */
function reach(hash: string): void {
  const target = document.getElementById(decodeURIComponent(hash.slice(1)));
  if (target) focus(target);
}
