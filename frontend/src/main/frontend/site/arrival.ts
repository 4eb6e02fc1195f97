import { departure, type Departure } from './departure.js';
import { describe, type Description } from './head.js';
import { takeOver } from './takeover.js';

const outlet = () => document.querySelector<HTMLElement>('#outlet')!;

/** Called by the server after each navigation, when the view has been drawn (LivePages.java). */
export function arrived(language: string, page: Description): void {
  document.documentElement.lang = language;
  const first = document.querySelector<HTMLElement>('#first-response');
  if (first) {
    whenInPlace(() => takeOver(first, outlet()));
  } else {
    describe(page);
    receive(departure.take());
  }
}

/** Vaadin's router puts the view into its place a moment after the server has drawn it. */
function whenInPlace(then: () => void): void {
  if (outlet().querySelector('main')) return then();
  const watch = new MutationObserver(() => {
    if (!outlet().querySelector('main')) return;
    watch.disconnect();
    then();
  });
  watch.observe(outlet(), { childList: true, subtree: true });
}

/** A new page is read from its beginning; one that was gone back to stands where it was left. */
function receive(from: Departure | undefined): void {
  if (!from) return;
  setTimeout(announce); // the server sends the title a step later
  if (from.kind === 'back') {
    window.scrollTo({ top: from.scroll, behavior: 'instant' });
    return;
  }
  const target = location.hash ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  if (target) {
    reach(target);
    return;
  }
  window.scrollTo({ top: 0, behavior: 'instant' });
  const heading = outlet().querySelector<HTMLElement>('main h1') ?? outlet().querySelector<HTMLElement>('main');
  if (heading) focus(heading);
}

/** Goes to a place within the page, for the eye and for the keyboard. */
export function reach(target: HTMLElement): void {
  target.scrollIntoView();
  focus(target);
}

function focus(element: HTMLElement): void {
  if (element.tabIndex < 0 && !element.hasAttribute('tabindex')) {
    element.tabIndex = -1;
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  }
  element.focus({ preventScroll: true });
}

/** Says the new title, as a browser does when it loads a page. */
function announce(): void {
  let voice = document.querySelector<HTMLElement>('#page-announcer');
  if (!voice) {
    voice = document.createElement('div');
    voice.id = 'page-announcer';
    voice.className = 'visually-hidden';
    voice.setAttribute('role', 'status');
    document.body.append(voice);
  }
  voice.textContent = document.title;
}
