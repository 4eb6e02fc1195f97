// Cuts the two typefaces down to French and its neighbours, and prints the metrics of their stand-ins.
// Usage: node fonts.mjs NODE_MODULES (with subset-font, fontkit and the two @fontsource-variable packages)
import { createRequire } from 'node:module';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';

const modules = path.resolve(process.argv[2] ?? 'node_modules');
const require = createRequire(path.join(modules, 'noop.js'));
const subsetFont = require('subset-font');
const fontkit = require('fontkit');
const target = fileURLToPath(new URL('../main/resources/META-INF/resources/fonts/', import.meta.url));
mkdirSync(target, { recursive: true });

const range = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');
const letters = range(0x20, 0x7e) + range(0xa0, 0xff) + 'ŒœŸ‘’“”–—…•€→←−×\u202f\u2009\u2011';

// The share of each letter in running French text: a stand-in is as wide as the real face on average text.
const frequency = { ' ': 180, e: 121, a: 71, i: 66, s: 65, n: 64, r: 61, t: 59, o: 50, l: 50, u: 45, d: 37, c: 32, m: 26, p: 25,
  'é': 19, g: 12, b: 11, v: 11, h: 11, f: 11, q: 7, y: 5, x: 4, j: 3, 'è': 3, 'à': 5, z: 2, '’': 10, ',': 9, '.': 9 };
const averageWidth = font => {
  let width = 0, total = 0;
  for (const [letter, share] of Object.entries(frequency)) {
    width += share * font.glyphForCodePoint(letter.codePointAt(0)).advanceWidth / font.unitsPerEm;
    total += share;
  }
  return width / total;
};
const percent = value => (value * 100).toFixed(2) + '%';

async function cut(name, folder, file, variationAxes, metricsAt, standIn) {
  const source = readFileSync(path.join(modules, '@fontsource-variable', folder, 'files', file));
  const small = await subsetFont(source, letters, { targetFormat: 'woff2', variationAxes });
  writeFileSync(path.join(target, name + '.woff2'), small);
  copyFileSync(path.join(modules, '@fontsource-variable', folder, 'LICENSE'), path.join(target, folder + '-OFL.txt'));
  let font = fontkit.create(await subsetFont(source, letters, { targetFormat: 'sfnt', variationAxes: metricsAt }));
  const scale = averageWidth(font) / averageWidth(fontkit.openSync(standIn));
  const m = value => percent(Math.abs(value) / font.unitsPerEm / scale);
  console.log(name, (small.length / 1000).toFixed(1) + ' kB', `size-adjust: ${percent(scale)}; ascent-override: ${m(font.ascent)};`
    + ` descent-override: ${m(font.descent)}; line-gap-override: ${m(font.lineGap)}`);
}

const liberation = '/usr/share/fonts/truetype/liberation/';
await cut('fraunces-600', 'fraunces', 'fraunces-latin-standard-normal.woff2',
  { wght: 600, opsz: 40 }, { wght: 600, opsz: 40 }, liberation + 'LiberationSerif-Bold.ttf');
await cut('atkinson-hyperlegible-next', 'atkinson-hyperlegible-next', 'atkinson-hyperlegible-next-latin-wght-normal.woff2',
  { wght: { min: 400, max: 700 } }, { wght: 400 }, liberation + 'LiberationSans-Regular.ttf');
await cut('atkinson-hyperlegible-next-italic', 'atkinson-hyperlegible-next', 'atkinson-hyperlegible-next-latin-wght-italic.woff2',
  { wght: 400 }, { wght: 400 }, liberation + 'LiberationSans-Italic.ttf');
await cut('atkinson-hyperlegible-next', 'atkinson-hyperlegible-next', 'atkinson-hyperlegible-next-latin-wght-normal.woff2',
  { wght: { min: 400, max: 700 } }, { wght: 700 }, liberation + 'LiberationSans-Bold.ttf');
