import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { colourPairs, contrast } from './contrast.ts';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

/** The custom properties of the first block that follows a selector. */
function block(selector: string): Record<string, string> {
  const start = css.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`no block for ${selector}`);
  const body = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries([...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map((match) => [match[1]!, match[2]!.trim()]));
}

const light = block(':root');
const darkByDevice = block(':root:not([data-theme="light"])');
const darkBySwitch = block(':root[data-theme="dark"]');

describe('colour tokens', () => {
  it.each([
    ['light', light],
    ['dark', darkByDevice],
  ])('CAT-15: every pair of the %s theme keeps its promised contrast', (_, theme) => {
    const tooWeak = colourPairs
      .map((pair) => ({ ...pair, is: contrast(theme[`color-${pair.front}`]!, theme[`color-${pair.back}`]!) }))
      .filter((pair) => !(pair.is >= pair.atLeast))
      .map((pair) => `${pair.front} on ${pair.back}: ${pair.is.toFixed(2)}, promised ${pair.atLeast}`);
    expect(tooWeak).toEqual([]);
  });

  it('the switch and the device give the same dark theme', () => {
    expect(darkBySwitch).toEqual(darkByDevice);
  });

  it('the dark theme changes every colour of the light one', () => {
    const colours = Object.keys(light).filter((name) => name.startsWith('color-'));
    expect(Object.keys(darkByDevice).filter((name) => name.startsWith('color-'))).toEqual(colours);
  });
});
