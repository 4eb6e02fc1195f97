// Reads tokens.css and fails where a pair that meets on a page is too close: 4.5:1 for text, 3:1 for edges and dots.
// Usage: node contrast.mjs
import { readFileSync } from 'node:fs';

const css = readFileSync(new URL('../main/resources/META-INF/resources/css/tokens.css', import.meta.url), 'utf8');
const [light, dark] = css.split('@media (prefers-color-scheme: dark)');
const read = text => Object.fromEntries([...text.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\b/gi)].map(m => [m[1], m[2]]));
const schemes = { light: read(light), dark: { ...read(light), ...read(dark) } };

const channel = value => (value /= 255) <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
const luminance = hex => [0.2126, 0.7152, 0.0722].reduce((sum, share, i) => sum + share * channel(parseInt(hex.slice(1 + 2 * i, 3 + 2 * i), 16)), 0);
const ratio = (a, b) => { const [x, y] = [luminance(a), luminance(b)].sort((p, q) => q - p); return (x + 0.05) / (y + 0.05); };

const grounds = ['paper', 'card', 'wash'];
const hues = ['green', 'flax', 'brick', 'wheat'];
const pairs = [];
const text = (front, backs) => backs.forEach(back => pairs.push([front, back, 4.5]));
text('ink', [...grounds, 'brand-tint', 'mark', 'map', ...hues.map(hue => hue + '-tint')]);
text('muted', [...grounds, 'map', ...hues.map(hue => hue + '-tint')]);
text('brand', [...grounds, 'brand-tint', 'wheat-tint', 'brick-tint']);
text('eyebrow', grounds);
hues.forEach(hue => text(hue, [...grounds, hue + '-tint']));
text('on-brand', ['brand', 'brand-hover']);
text('paper', ['brick']);
text('on-band', ['band']);
text('on-band-soft', ['band']);
text('on-band-button', ['band-button', 'on-band-soft']);
text('on-foot', ['foot']);
text('on-foot-soft', ['foot']);
['paper', 'card', 'wash'].forEach(back => pairs.push(['line-strong', back, 3], ['focus', back, 3], ['brand', back, 3]));
pairs.push(['focus-on-dark', 'band', 3], ['focus-on-dark', 'foot', 3]);

let failed = 0;
for (const [scheme, colours] of Object.entries(schemes)) {
  for (const [front, back, least] of pairs) {
    const found = ratio(colours[front], colours[back]);
    if (found < least) { failed++; console.error(`${scheme}: --${front} on --${back} is ${found.toFixed(2)}:1, needs ${least}:1`); }
  }
}
console.log(`${pairs.length * 2} pairs, ${failed} too close`);
process.exit(failed ? 1 : 0);
