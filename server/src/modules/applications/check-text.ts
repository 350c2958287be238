import { Invalid } from '../../shared/errors.ts';

/** A text a person wrote: trimmed, not too long; nothing counts as nothing. */
export function checkText(field: string, text: string | null | undefined, longest: number): string | null {
  const trimmed = (text ?? '').trim().replaceAll('\u0000', '');
  if (trimmed.length > longest) throw new Invalid([field], { lv: `Tekstam jābūt ne garākam par ${longest} zīmēm.`, en: `The text must have no more than ${longest} characters.` });
  return trimmed === '' ? null : trimmed;
}

export function requireText(field: string, text: string, longest: number): string {
  const checked = checkText(field, text, longest);
  if (checked === null) throw new Invalid([field], { lv: 'Šis lauks jāaizpilda.', en: 'This must be filled in.' });
  return checked;
}
