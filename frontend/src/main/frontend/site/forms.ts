import * as Turbo from '@hotwired/turbo';

/** Forms that ask for a page lead to a short address; a live one (`data-live`) asks at each tick of a box. */
export function followForms(): void {
  document.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    const action = new URL(form.action);
    if (event.defaultPrevented || form.method !== 'get' || action.origin !== location.origin) return;
    if (form.target && form.target !== '_self') return;
    event.preventDefault();
    form.querySelectorAll('details[open]').forEach((fold) => fold.removeAttribute('open'));
    go(action, form, event.submitter);
  });
  document.addEventListener('change', (event) => {
    const choice = event.target as HTMLElement;
    const form = choice.closest<HTMLFormElement>('form[data-live]');
    if (form && choice.matches('input[type=checkbox], input[type=radio], select')) go(new URL(form.action), form, null);
  });
}

function go(to: URL, form: HTMLFormElement, submitter: HTMLElement | null): void {
  const said = [...new FormData(form, submitter)].filter(([, value]) => typeof value === 'string' && value !== '');
  to.search = new URLSearchParams(said as [string, string][]).toString();
  if (to.pathname !== location.pathname) {
    Turbo.visit(to);
    return;
  }
  // Turbo morphs what replaces a page, and with it the copies that it keeps of it; the step back is kept by hand.
  Turbo.cache.clear();
  Turbo.navigator.history.push(new URL(location.href));
  Turbo.visit(to, { action: 'replace', shouldCacheSnapshot: false });
}

/** One question has one address, which a live form knows: without what goes without saying, places by their codes. */
export function tellAddress(): void {
  const address = document.querySelector<HTMLFormElement>('form[data-live]')?.dataset.live;
  const { history } = Turbo.navigator;
  if (address && address !== location.pathname + location.search) {
    history.replace(new URL(address + location.hash, location.href), history.restorationIdentifier);
  }
}
