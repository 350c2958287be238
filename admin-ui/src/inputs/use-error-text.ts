import { useTranslate } from 'react-admin';

/** react-admin wraps a validation message and its values in one marked string. */
const MARK = '@@react-admin@@';

export function useErrorText(message: string | undefined): string | undefined {
  const translate = useTranslate();
  if (!message) return undefined;
  if (!message.startsWith(MARK)) return translate(message, { _: message });
  const content: unknown = JSON.parse(message.slice(MARK.length));
  if (typeof content === 'string') return translate(content, { _: content });
  const { message: key, args } = content as { message: string; args?: Record<string, unknown> };
  return translate(key, { ...args, _: key });
}
