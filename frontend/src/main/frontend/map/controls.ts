import type { Texts } from './texts.js';

const signs = {
  zoomIn: 'M12 5v14M5 12h14',
  zoomOut: 'M5 12h14',
  recentre: 'M12 5a7 7 0 1 0 0 14 7 7 0 0 0 0-14M12 2v5M12 17v5M2 12h5M17 12h5',
} as const;

type Command = keyof typeof signs;

/** Own buttons instead of MapLibre's: larger, in the page's colours, and without pictures in `data:` addresses. */
export function controls(texts: Texts, commands: Record<Command, () => void>): HTMLElement {
  const group = document.createElement('div');
  group.className = 'controls';
  group.role = 'group';
  group.ariaLabel = texts.controls;
  for (const command of Object.keys(signs) as Command[]) {
    const button = document.createElement('button');
    button.type = 'button';
    button.title = texts[command];
    button.ariaLabel = texts[command];
    button.append(sign(signs[command]));
    button.addEventListener('click', commands[command]);
    group.append(button);
  }
  return group;
}

/** Shown when it has the focus: past all the markers in one step. */
export function skipButton(texts: Texts, target: HTMLElement): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'skip';
  button.textContent = texts.skip;
  button.addEventListener('click', () => target.querySelector('button')!.focus());
  return button;
}

function sign(path: string): SVGElement {
  const namespace = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(namespace, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(namespace, 'path');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}
