const LONGEST_MESSAGE = 500;
const LIKE_PERSONAL = [/\b\d{6}-?\d{5}\b/g, /[^\s@<>"'(]+@[^\s@<>"')]+\.\w+/g, /\+\d[\d\s]{6,}/g];

interface Failure {
  type: string;
  message: string;
  code?: string | undefined;
  constraint?: string | undefined;
  table?: string | undefined;
  stack: string[];
}

/**
 * What of an error may be written into the log. A database names the values it could not take, and the mapper adds the whole
 * statement: of those only the kind is kept. Of others what looks like a person's data is taken out.
 */
export function safeError(error: Error & { code?: unknown; constraint?: unknown; table?: unknown }): Failure {
  const isOfDatabase = typeof error.code === 'string' && /^[0-9A-Z]{5}$/.test(error.code);
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    type: error.constructor.name,
    message: isOfDatabase
      ? 'the database refused'
      : LIKE_PERSONAL.reduce((text, pattern) => text.replace(pattern, '[hidden]'), error.message).slice(0, LONGEST_MESSAGE),
    ...(typeof error.code === 'string' ? { code: error.code } : {}),
    ...(typeof error.constraint === 'string' ? { constraint: error.constraint } : {}),
    ...(typeof error.table === 'string' ? { table: error.table } : {}),
    stack: frames.map((line) => line.trim()),
  };
}
