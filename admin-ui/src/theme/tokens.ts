import css from '../../../public-ui/src/design-system/tokens.css?raw';

/** The design tokens of both interfaces, read from the one file that holds them. */
export type Tokens = Record<string, string>;

export function readTokens(source: string, mode: 'light' | 'dark'): Tokens {
  const light = block(source, ':root');
  return mode === 'light' ? light : { ...light, ...block(source, ':root[data-theme="dark"]') };
}

export const tokensOf = { light: readTokens(css, 'light'), dark: readTokens(css, 'dark') };

function block(source: string, selector: string): Tokens {
  const start = source.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`The design tokens have no block ${selector}.`);
  const body = source.slice(start, source.indexOf('}', start));
  return Object.fromEntries([...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, (value ?? '').trim()]));
}
