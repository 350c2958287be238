import { Invalid } from './errors.ts';
import type { Translation } from './translation.ts';
import { say } from './words/index.gen.ts';

/** A text that must say something and must not be endless; answers it without the blanks around it. */
export function neededText(path: string[], text: string, longest: number): string {
  const said = text.replaceAll('\0', '').trim();
  if (said === '') throw new Invalid(path, say.fillInThisField);
  return notTooLong(path, said, longest);
}

/** A text that may be left out; what holds only blanks is left out. */
export function possibleText(path: string[], text: string | null | undefined, longest: number): string | null {
  const said = text?.replaceAll('\0', '').trim();
  return said ? notTooLong(path, said, longest) : null;
}

/** A Latvian text with its English one, when there is one. */
export function neededTranslation(
  paths: { lv: string[]; en: string[] },
  lv: string,
  en: string | null | undefined,
  longest: number,
): Translation {
  const english = possibleText(paths.en, en, longest);
  return { lv: neededText(paths.lv, lv, longest), ...(english ? { en: english } : {}) };
}

/** An address of the web, http or https. */
export function possibleWebAddress(path: string[], text: string | null | undefined): string | null {
  const said = possibleText(path, text, 500);
  if (!said) return null;
  const address = URL.canParse(said) ? new URL(said) : null;
  if (!address || !['http:', 'https:'].includes(address.protocol) || !address.hostname.includes('.')) {
    throw new Invalid(path, say.theAddressMustLookLikeHttpsExample);
  }
  return said;
}

function notTooLong(path: string[], text: string, longest: number): string {
  if (text.length > longest) throw new Invalid(path, say.makeTheTextShorter({ longest }));
  return text;
}
