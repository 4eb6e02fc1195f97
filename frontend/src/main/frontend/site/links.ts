import { Router } from '@vaadin/router';
import { reach } from './arrival.js';
import { departure } from './departure.js';

/**
 * Links and forms of the pages are plain ones; while the live view is up, those that lead to another page are followed
 * without loading it. Files, other sites, new tabs and places within the page are left to the browser.
 */
export function followLinks(): void {
  document.addEventListener('click', beforeRouter, { capture: true });
  document.addEventListener('submit', onSubmit);
  window.addEventListener('popstate', () => departure.back(), { capture: true });
}

const isLive = () => !document.querySelector('#first-response');

function beforeRouter(event: MouseEvent): void {
  const link = (event.target as Element | null)?.closest?.<HTMLAnchorElement>('a[href]');
  if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  if (!isLive() || isFile(link) || (link.target && link.target !== '_self')) {
    link.toggleAttribute('router-ignore', true);
    return;
  }
  const href = link.getAttribute('href')!;
  if (href.startsWith('#')) {
    event.preventDefault();
    goWithin(href);
  } else if (link.origin === location.origin) {
    departure.forward();
  }
}

const isFile = (link: HTMLAnchorElement) => link.hasAttribute('download') || /\.[a-z0-9]+$/i.test(link.pathname);

/** The document has a base address: left to itself the browser would follow "#there" away from here. */
function goWithin(hash: string): void {
  const target = document.getElementById(decodeURIComponent(hash.slice(1)));
  if (!target) return;
  history.replaceState(history.state, '', location.pathname + location.search + hash);
  reach(target);
}

function onSubmit(event: SubmitEvent): void {
  const form = event.target as HTMLFormElement;
  const action = new URL(form.action);
  if (event.defaultPrevented || !isLive() || form.method !== 'get' || action.origin !== location.origin) return;
  if (form.target && form.target !== '_self') return;
  event.preventDefault();
  departure.forward();
  Router.go({ pathname: action.pathname, search: query(form, event.submitter) });
}

function query(form: HTMLFormElement, submitter: HTMLElement | null): string {
  const said = [...new FormData(form, submitter)].filter(([, value]) => typeof value === 'string' && value !== '');
  return said.length ? `?${new URLSearchParams(said as [string, string][])}` : '';
}
