import { HttpError } from 'react-admin';
import { apiLocale } from '../i18n/locale.ts';
import { noteActivity } from '../session/session-clock.ts';

interface GraphqlError {
  message: string;
  path?: (string | number)[];
  extensions?: { code?: string; reference?: string };
}

/** The HTTP status react-admin expects for each refusal of the API. */
const STATUS: Record<string, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_USER_INPUT: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  RATE_LIMITED: 429,
};

/** One question to the API, in the reader's language. Throws what react-admin knows how to show. */
export async function request<Result = unknown>(
  document: string | { toString(): string },
  variables: Record<string, unknown> = {},
  signal?: AbortSignal,
): Promise<Result> {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', 'apollo-require-preflight': '1' },
    body: JSON.stringify({ query: document.toString(), variables: { locale: apiLocale(), ...variables } }),
    signal,
  });
  const body = await readBody<Result>(response);
  if (!body) throw new HttpError('ra.notification.http_error', response.status || 500);

  const fatal = body.errors?.find((error) => !isHarmless(error, body.data));
  if (fatal) throw toHttpError(fatal, response.status);
  if (!body.data) throw new HttpError('ra.notification.http_error', response.status);
  noteActivity();
  return body.data;
}

async function readBody<Result>(response: Response): Promise<{ data?: Result; errors?: GraphqlError[] } | null> {
  try {
    return await response.json();
  } catch {
    return null;
  }
}

/** A part the role may not see is left empty; the rest of the answer stands. */
function isHarmless(error: GraphqlError, data: unknown): boolean {
  if (error.extensions?.code !== 'FORBIDDEN' || !data || (error.path?.length ?? 0) < 2) return false;
  return (data as Record<string, unknown>)[String(error.path?.[0])] != null;
}

function toHttpError(error: GraphqlError, status: number): HttpError {
  const code = error.extensions?.code ?? '';
  const reference = error.extensions?.reference;
  const message = reference ? `${error.message} (${reference})` : error.message;
  return new HttpError(message, STATUS[code] ?? (status >= 400 ? status : 500), { code });
}
