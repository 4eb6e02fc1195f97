// Cuts the typeface that stands in on paper where the site's own have no letter: Latin of all Europe, Greek and Cyrillic.
// Usage: node pdf-fonts.mjs NODE_MODULES (with subset-font and dejavu-fonts-ttf)
import { createRequire } from 'node:module';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';

const modules = path.resolve(process.argv[2] ?? 'node_modules');
const subsetFont = createRequire(path.join(modules, 'noop.js'))('subset-font');
const target = fileURLToPath(new URL('../main/resources/pdf/', import.meta.url));
const dejavu = path.join(modules, 'dejavu-fonts-ttf');

const range = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');
const letters = range(0x20, 0x7e) + range(0xa0, 0x52f) + range(0x1e00, 0x1fff) + range(0x2010, 0x205e)
  + range(0x20a0, 0x20bf) + range(0x2100, 0x214f) + range(0x2190, 0x2199) + '−×✓';

for (const [file, name] of [['DejaVuSans', 'dejavu-regular'], ['DejaVuSans-Bold', 'dejavu-bold']]) {
  const small = await subsetFont(readFileSync(path.join(dejavu, 'ttf', file + '.ttf')), letters, { targetFormat: 'truetype' });
  writeFileSync(path.join(target, name + '.ttf'), small);
  console.log(name, (small.length / 1000).toFixed(1) + ' kB');
}
copyFileSync(path.join(dejavu, 'LICENSE'), path.join(target, 'dejavu-LICENSE.txt'));
