import type { TranslateFunction } from 'react-admin';

interface Issue {
  code?: string;
  path: readonly PropertyKey[];
  message: string;
  minimum?: unknown;
  maximum?: unknown;
  origin?: string;
  input?: unknown;
}

/** What is wrong, by the place where it is wrong: `schemes.1.amountCents`. */
export type Issues = ReadonlyMap<string, string>;

/** The refusals of the schema in the reader's language, each at its setting. */
export function issuesInWords(issues: readonly Issue[], translate: TranslateFunction): Issues {
  return new Map(issues.map((issue) => [issue.path.map(String).join('.'), inWords(issue, translate)]));
}

function inWords(issue: Issue, translate: TranslateFunction): string {
  switch (issue.code) {
    case 'invalid_type':
    case 'invalid_value':
    case 'invalid_union':
      return translate('ra.validation.required');
    case 'too_small':
      if (issue.origin === 'array') return translate('rules.error.choose-one');
      return issue.origin === 'string'
        ? translate('ra.validation.required')
        : translate('rules.error.too-small', { min: Number(issue.minimum) });
    case 'too_big':
      return translate('rules.error.too-big', { max: Number(issue.maximum) });
    default:
      return translate(`rules.error.${slug(issue.message)}`, { _: issue.message });
  }
}

/** The schema speaks English; its sentences are found in the messages by this. */
export function slug(sentence: string): string {
  return sentence
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The part of the issues that lies under a place, with shorter paths. */
export function issuesAt(issues: Issues, place: string | number): Issues {
  const prefix = `${place}.`;
  return new Map(
    [...issues].flatMap(([path, message]) =>
      path === String(place) ? [['', message] as const] : path.startsWith(prefix) ? [[path.slice(prefix.length), message] as const] : [],
    ),
  );
}
