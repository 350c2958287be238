import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { Context } from '../context.ts';
import { DomainError } from '../shared/domain-error.ts';
import { inLocale } from '../shared/translation.ts';

const TOLD = new Set(['UNAUTHENTICATED', 'FORBIDDEN', 'BAD_USER_INPUT']);

/**
 * The errors of an answer as they are told outside. What broke inside is logged with a reference number; outside only the number is
 * told. A domain error in a query is told in words.
 */
export function toldErrors(
  errors: readonly GraphQLError[],
  { locale, requestId }: Pick<Context, 'locale' | 'requestId'>,
  log: Logger,
): GraphQLFormattedError[] {
  return errors.map((error) => {
    const cause: Error | undefined = error.originalError;
    const where = { locations: error.locations, path: error.path };
    if (cause instanceof DomainError) {
      return {
        message: inLocale(cause.text, locale),
        ...where,
        extensions: { code: 'BAD_USER_INPUT', reason: cause.code, path: cause.field },
      };
    }
    const code = String(error.extensions?.['code'] ?? (isOfTheSender(error) ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR'));
    if (cause?.constructor.name === 'ArgumentValidationError')
      return {
        message: 'Some values cannot be used.',
        ...where,
        extensions: { code: 'BAD_USER_INPUT', fields: fieldsOf(cause) },
      };
    if (TOLD.has(code))
      return {
        message: error.message,
        ...where,
        extensions: { ...plainExtensions(error.extensions), code },
      };
    log.error({ err: cause ?? error, reference: requestId }, 'a request failed');
    return {
      message: `Something went wrong on our side. Reference: ${requestId}`,
      ...where,
      extensions: { code: 'INTERNAL_SERVER_ERROR', reference: requestId },
    };
  });
}

/** Some refusals of the transport, such as a persisted operation that is not one, have a status and no code. */
function isOfTheSender({ extensions }: GraphQLError): boolean {
  const status = (extensions['http'] as { status?: number } | undefined)?.status ?? 500;
  return status >= 400 && status < 500;
}

/** Names of the fields alone: the values may be personal. */
function fieldsOf(error: Error): string[] {
  const issues = (error as Error & { extensions?: { validationErrors?: { property: string }[] } }).extensions?.validationErrors ?? [];
  return issues.map((issue) => issue.property);
}

/** Figures a client can use; never the stack, never what the transport wants to know. */
function plainExtensions({ stacktrace: _stack, http: _http, ...rest }: Record<string, unknown>): Record<string, unknown> {
  return rest;
}
