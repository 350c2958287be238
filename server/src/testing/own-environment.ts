import { SETTINGS } from '../config.ts';

/**
 * The environment for a product that a test, a picture or a measurement starts: the machine's, without what its shell may say about another
 * product or another database, so that a run is the same on every machine and touches nobody's data.
 */
export function ownEnvironment(settings: Partial<Record<(typeof SETTINGS)[number], string>>): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !isAboutAnother(name));
  return { ...Object.fromEntries(inherited), ...settings };
}

/** PG… are the settings of PostgreSQL's clients; NODE_USE_ENV_PROXY would send even requests to this machine through a proxy. */
function isAboutAnother(name: string): boolean {
  return (SETTINGS as readonly string[]).includes(name) || /^PG[A-Z]/.test(name) || name === 'NODE_USE_ENV_PROXY';
}
