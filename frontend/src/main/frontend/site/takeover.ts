/**
 * Puts the live view in the place of the first response, in one step and without a trace: both are drawn by the same code,
 * so that each element of the one has its counterpart in the other. What the visitor has done meanwhile is carried over.
 */
export function takeOver(first: HTMLElement, outlet: HTMLElement): void {
  whenIdle(() => {
    const live = outlet.querySelector<HTMLElement>('.site');
    const shown = first.querySelector<HTMLElement>('.site');
    const restore = live && shown ? carry(shown, live) : () => undefined;
    const { scrollX, scrollY } = window;
    first.remove();
    outlet.hidden = false;
    window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
    restore();
  });
}

/** A press that has begun on one element would be lost if it ended on another; so would a word half composed. */
function whenIdle(then: () => void): void {
  if (!busy.pressed && !busy.composing) return then();
  const end = busy.pressed ? 'click' : 'compositionend';
  let done = false;
  const once = () => {
    if (done) return;
    done = true;
    setTimeout(() => whenIdle(then));
  };
  window.addEventListener(end, once, { once: true });
  window.addEventListener('pointercancel', once, { once: true });
  window.addEventListener('pointerup', () => setTimeout(once, 50), { once: true });
}

const busy = { pressed: false, composing: false };
for (const [type, pressed] of [['pointerdown', true], ['pointerup', false], ['pointercancel', false]] as const) {
  window.addEventListener(type, () => (busy.pressed = pressed), { capture: true, passive: true });
}
window.addEventListener('compositionstart', () => (busy.composing = true), { capture: true });
window.addEventListener('compositionend', () => (busy.composing = false), { capture: true });

/** @returns what is left to do once the live view is visible: only what is visible can be focused and scrolled */
function carry(shown: HTMLElement, live: HTMLElement): () => void {
  carryFields(shown, live);
  carryFolds(shown, live);
  const focused = document.activeElement;
  const target = focused && shown.contains(focused) ? counterpart(focused, shown, live) : undefined;
  const selection = selectionOf(focused);
  const scrolled = [...shown.querySelectorAll<HTMLElement>('*')]
    .filter((element) => element.scrollTop > 0 || element.scrollLeft > 0)
    .map((element) => ({ to: counterpart(element, shown, live), left: element.scrollLeft, top: element.scrollTop }));
  return () => {
    scrolled.forEach(({ to, left, top }) => to?.scrollTo({ left, top, behavior: 'instant' }));
    if (target instanceof HTMLElement) {
      target.focus({ preventScroll: true });
      if (selection && isTextField(target)) target.setSelectionRange(...selection);
    }
  };
}

function carryFields(shown: HTMLElement, live: HTMLElement): void {
  for (const field of shown.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>('input, textarea, select')) {
    const to = counterpart(field, shown, live);
    if (!to || to.tagName !== field.tagName) continue;
    if (field instanceof HTMLInputElement && to instanceof HTMLInputElement) {
      if (field.type === 'file') continue;
      if (to.checked !== field.checked) to.checked = field.checked;
      if (field.value !== field.defaultValue) to.value = field.value;
    } else {
      (to as HTMLTextAreaElement).value = field.value;
    }
  }
}

function carryFolds(shown: HTMLElement, live: HTMLElement): void {
  for (const fold of shown.querySelectorAll('details')) {
    const to = counterpart(fold, shown, live);
    if (to instanceof HTMLDetailsElement && to.open !== fold.open) to.open = fold.open;
  }
}

type TextField = HTMLInputElement | HTMLTextAreaElement;

function isTextField(element: Element | null): element is TextField {
  return element instanceof HTMLTextAreaElement
    || (element instanceof HTMLInputElement && ['text', 'search', 'tel', 'url', 'password'].includes(element.type));
}

function selectionOf(element: Element | null): [number, number] | undefined {
  return isTextField(element) ? [element.selectionStart ?? 0, element.selectionEnd ?? 0] : undefined;
}

/** The element with the same id, else the one in the same place. */
function counterpart(element: Element, shown: Element, live: Element): Element | undefined {
  if (element.id) {
    const same = live.querySelector(`#${CSS.escape(element.id)}`);
    if (same) return same;
  }
  const path: number[] = [];
  for (let at = element; at !== shown; at = at.parentElement!) {
    path.unshift([...at.parentElement!.children].indexOf(at));
  }
  let found: Element | undefined = live;
  for (const index of path) found = found?.children[index];
  return found?.tagName === element.tagName ? found : undefined;
}
