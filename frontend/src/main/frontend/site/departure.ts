/** Why the page that is on its way was asked for; none where the live view has changed its own address. */
export type Departure = { kind: 'forward' } | { kind: 'back'; scroll: number };

const scrolls = new Map<string, number>();
let current: Departure | undefined;
let here = location.href;

export const departure = {
  forward(): void {
    scrolls.set(here, window.scrollY);
    current = { kind: 'forward' };
  },

  back(): void {
    scrolls.set(here, window.scrollY);
    here = location.href;
    current = { kind: 'back', scroll: scrolls.get(here) ?? 0 };
  },

  take(): Departure | undefined {
    const taken = current;
    current = undefined;
    here = location.href;
    return taken;
  },
};
