/** Says the title of the page that has come, as a browser does when it loads one. */
export function announce(): void {
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

/** Puts the keyboard's place onto what cannot be reached by it otherwise. */
export function focus(element: HTMLElement): void {
  if (element.tabIndex < 0 && !element.hasAttribute('tabindex')) {
    element.tabIndex = -1;
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  }
  element.focus({ preventScroll: true });
}
