import { pino, type DestinationStream, type Logger } from 'pino';
import { safeError } from './safe-error.ts';

/** Structured logs; nothing that tells of a person ever gets in. */
export function createLog(level: string, destination?: DestinationStream): Logger {
  return pino(
    {
      level,
      base: undefined,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: safeError },
      redact: {
        paths: [
          'req.headers.cookie',
          'req.headers.authorization',
          '*.personalCode',
          '*.email',
          '*.phone',
          '*.givenName',
          '*.familyName',
          '*.iban',
        ],
        censor: '[hidden]',
      },
    },
    destination,
  );
}
