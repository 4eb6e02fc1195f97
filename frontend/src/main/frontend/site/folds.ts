/**
 * Escape closes what lies open over the page (a filter, the menu, the order of the list) and goes back to where it was
 * opened from. Opening and closing as such is the browser's own.
 */
export function closeWithEscape(): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
    const fold = foldAround(event.target as Element) ?? [...document.querySelectorAll<Fold>(FOLDS)].find(canClose);
    if (!fold) return;
    event.preventDefault();
    fold.open = false;
    fold.querySelector('summary')!.focus();
  });
}

type Fold = HTMLDetailsElement;

const FOLDS = 'details[open]:is(.filter, .choice, .menu)';

function foldAround(element: Element): Fold | undefined {
  const fold = element.closest<Fold>('details[open]');
  return fold && !canClose(fold) ? foldAround(fold.parentElement!) : (fold ?? undefined);
}

/** Where there is room, what can be folded on a phone stands open and has nothing to close it with. */
const canClose = (fold: Fold) => fold.querySelector('summary')!.checkVisibility();
