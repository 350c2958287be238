import { pino, type Logger } from 'pino';

/** Structured logs; nothing that tells of a person ever gets in. */
export function createLog(level: string): Logger {
  return pino({
    level,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: ['req.headers.cookie', 'req.headers.authorization', '*.personalCode', '*.email', '*.phone', '*.givenName', '*.familyName', '*.iban'], censor: '[hidden]' },
  });
}
