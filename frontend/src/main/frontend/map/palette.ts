/** The page's colours as MapLibre can read them, and a watch on them: the scheme may change while the map is open. */
const tokens = {
  land: '--map-land',
  dot: '--map-dot',
  ink: '--map-ink',
  green: '--map-green',
  flax: '--map-flax',
  brick: '--map-brick',
  wheat: '--map-wheat',
} as const;

export type Palette = Readonly<Record<keyof typeof tokens, string>>;

export class PaletteProbe {
  readonly #probe: HTMLElement;

  constructor(parent: Element, onChange: () => void) {
    this.#probe = document.createElement('span');
    this.#probe.className = 'probe';
    parent.append(this.#probe);
    // Its colour follows a token through a transition of one millisecond: whatever changes the token, the event tells.
    this.#probe.addEventListener('transitionend', onChange);
  }

  read(): Palette {
    const reader = document.createElement('span');
    this.#probe.append(reader);
    const read = (token: string): string => {
      // A mix is always computed to numbers, in whatever notation the token is written.
      reader.style.color = `color-mix(in srgb, var(${token}) 100%, black 0%)`;
      return asRgb(getComputedStyle(reader).color);
    };
    const palette = Object.fromEntries(Object.entries(tokens).map(([name, token]) => [name, read(token)]));
    reader.remove();
    return palette as Palette;
  }
}

function asRgb(computed: string): string {
  const numbers = computed.match(/-?[\d.]+(e-?\d+)?/g)?.slice(0, 3).map(Number) ?? [0, 0, 0];
  const scale = computed.startsWith('color(') ? 255 : 1;
  return `rgb(${numbers.map((number) => Math.round(Math.min(255, Math.max(0, number * scale)))).join(',')})`;
}
