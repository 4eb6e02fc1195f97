import { announce, focus } from '../site/announce.js';

let isFirst = true;

/** Called by the server after each navigation, when the view has been drawn (LivePages.java). */
export function arrived(language: string): void {
  document.documentElement.lang = language;
  if (isFirst) {
    isFirst = false;
    return;
  }
  setTimeout(announce); // the server sends the title a step later
  window.scrollTo({ top: 0, behavior: 'instant' });
  const outlet = document.querySelector('#outlet');
  const heading = outlet?.querySelector<HTMLElement>('main h1') ?? outlet?.querySelector<HTMLElement>('main');
  if (heading) focus(heading);
}
