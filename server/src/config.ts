import { z } from 'zod';

const flag = z.enum(['true', 'false']).transform((value) => value === 'true');

const environment = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  PORT: z.coerce.number().int().min(0).max(65535).default(4000),
  /** Where people reach the platform; addresses in mails and redirects begin with it. */
  PUBLIC_URL: z.url().optional(),
  DATABASE_URL: z.url().optional(),
  /** Folder of the embedded PostgreSQL and uploaded files. */
  DATA_FOLDER: z.string().default('.data'),
  SESSION_SECRET: z.string().min(32).optional(),
  /** Personal codes are sealed with it. Losing it loses them; changing it needs them sealed anew. */
  PERSONAL_DATA_KEY: z.string().min(32).optional(),
  OIDC_ISSUER: z.url().optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_SCOPE: z.string().default('openid profile'),
  /** Name of the claim that holds the personal code. */
  OIDC_PERSONAL_CODE_CLAIM: z.string().default('personal_code'),
  /** Values of the claim `acr`, separated by spaces, that stand for a second factor. */
  OIDC_STRONG_ACR: z.string().default('http://eidas.europa.eu/LoA/substantial http://eidas.europa.eu/LoA/high'),
  /** Demonstration people and data; the default outside production. */
  DEMONSTRATION: flag.optional(),
  /** Fixed "now" for demonstrations and tests, an ISO instant. */
  CLOCK: z.iso.datetime().optional(),
  REGISTERS_URL: z.url().optional(),
  /** Where e-mail is handed over, smtp:// or smtps:// with user and password; without one, an embedded mailbox keeps it. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  /** Sender of every e-mail, "STARS <zinas@stars.gov.lv>". */
  MAIL_FROM: z.string().optional(),
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug']).default('info'),
  TRUST_PROXY: flag.default(false),
  /** GraphQL requests a minute for one network address without a login; 0 switches the limit off. */
  RATE_LIMIT: z.coerce.number().int().min(0).optional(),
  /** Public answers are kept in memory until the catalogue changes; the default everywhere but in tests. */
  RESPONSE_CACHE: flag.optional(),
});

/** Names of everything that can be set. */
export const SETTINGS = Object.keys(environment.shape) as (keyof typeof environment.shape)[];

export interface Config {
  environment: 'development' | 'test' | 'production';
  port: number;
  publicUrl: string;
  databaseUrl: string | undefined;
  dataFolder: string;
  sessionSecret: string;
  personalDataKey: string;
  /** undefined: the embedded identity provider with demonstration people. */
  identityProvider: { issuer: string; clientId: string; clientSecret: string } | undefined;
  identityClaims: { scope: string; personalCode: string; strongAcr: string[] };
  demonstration: boolean;
  fixedNow: Date | undefined;
  registersUrl: string | undefined;
  /** undefined: the embedded mailbox with a page to read it. */
  smtpUrl: string | undefined;
  mailFrom: string;
  logLevel: string;
  trustProxy: boolean;
  rateLimit: number;
  responseCache: boolean;
}

const DEMONSTRATION_SECRET = 'a secret for demonstrations, known to everybody';
const USUAL_RATE_LIMIT = 1_200;

/** Reads the environment once; a wrong setting stops the start with a message that says which and why. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const parsed = environment.safeParse(Object.fromEntries(Object.entries(env).filter(([, value]) => value !== '')));
  if (!parsed.success) throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
  const given = parsed.data;
  const production = given.NODE_ENV === 'production';
  const config: Config = {
    environment: given.NODE_ENV,
    port: given.PORT,
    publicUrl: given.PUBLIC_URL ?? `http://localhost:${given.PORT}`,
    databaseUrl: given.DATABASE_URL,
    dataFolder: given.DATA_FOLDER,
    sessionSecret: given.SESSION_SECRET ?? DEMONSTRATION_SECRET,
    personalDataKey: given.PERSONAL_DATA_KEY ?? DEMONSTRATION_SECRET,
    identityProvider: given.OIDC_ISSUER
      ? { issuer: given.OIDC_ISSUER, clientId: given.OIDC_CLIENT_ID ?? '', clientSecret: given.OIDC_CLIENT_SECRET ?? '' }
      : undefined,
    identityClaims: {
      scope: given.OIDC_SCOPE,
      personalCode: given.OIDC_PERSONAL_CODE_CLAIM,
      strongAcr: given.OIDC_STRONG_ACR.split(' ').filter(Boolean),
    },
    demonstration: given.DEMONSTRATION ?? !production,
    fixedNow: given.CLOCK ? new Date(given.CLOCK) : undefined,
    registersUrl: given.REGISTERS_URL,
    smtpUrl: given.SMTP_URL,
    mailFrom: given.MAIL_FROM ?? 'STARS <zinas@stars.example>',
    logLevel: given.LOG_LEVEL,
    trustProxy: given.TRUST_PROXY,
    rateLimit: given.RATE_LIMIT ?? (given.NODE_ENV === 'test' ? 0 : USUAL_RATE_LIMIT),
    responseCache: given.RESPONSE_CACHE ?? given.NODE_ENV !== 'test',
  };
  if (production) refuseDemonstrationSettings(given, config);
  return config;
}

/** Production never starts with what everybody knows: the demonstration identity provider, secrets or data. */
function refuseDemonstrationSettings(given: z.infer<typeof environment>, config: Config): void {
  const problems: string[] = [];
  if (!given.DATABASE_URL)
    problems.push('DATABASE_URL: production needs a PostgreSQL server of its own; the embedded one is for demonstrations');
  if (!given.SESSION_SECRET || given.SESSION_SECRET === DEMONSTRATION_SECRET)
    problems.push('SESSION_SECRET: set a secret of at least 32 characters that nobody else knows');
  if (!given.PERSONAL_DATA_KEY || given.PERSONAL_DATA_KEY === DEMONSTRATION_SECRET)
    problems.push(
      'PERSONAL_DATA_KEY: set a key of at least 32 characters that nobody else knows, and keep a copy: personal codes are sealed with it',
    );
  if (given.PERSONAL_DATA_KEY && given.PERSONAL_DATA_KEY === given.SESSION_SECRET)
    problems.push('PERSONAL_DATA_KEY: must differ from SESSION_SECRET, so that one can be changed without the other');
  if (!config.identityProvider?.clientId || !config.identityProvider.clientSecret)
    problems.push(
      'OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET: production needs a real identity provider; the embedded one lets anybody in',
    );
  if (config.identityProvider && !config.identityProvider.issuer.startsWith('https://'))
    problems.push('OIDC_ISSUER: must begin with https://');
  if (!given.PUBLIC_URL?.startsWith('https://')) problems.push('PUBLIC_URL: set the https:// address at which people reach the platform');
  if (!given.SMTP_URL || !given.MAIL_FROM)
    problems.push('SMTP_URL, MAIL_FROM: production needs a mail server and a sender; the embedded mailbox sends nothing to anybody');
  if (config.demonstration) problems.push('DEMONSTRATION: must not be true in production');
  if (config.fixedNow) problems.push('CLOCK: production keeps real time');
  if (problems.length > 0) throw new ConfigError(problems);
}

export class ConfigError extends Error {
  readonly problems: string[];
  constructor(problems: string[]) {
    super(`The settings are not right:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.problems = problems;
  }
}
