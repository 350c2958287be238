import type { ResourceDescription } from '../resource-description.ts';

/**
 * The API answers in Latvian where a text has no English yet. A form must not take that for English:
 * an English text equal to the Latvian one is shown as not yet written.
 */
export function withoutFallbackTexts<RecordType extends object>(resource: ResourceDescription, record: RecordType): RecordType {
  const texts = record as Record<string, unknown>;
  const inputs = (resource.update?.inputs ?? []).flatMap((input) => input.fields ?? [input]);
  const english = inputs.filter((input) => input.locale === 'en').map((input) => input.from);
  const fallbacks = english.filter((name) => texts[name] && String(texts[name]) === String(texts[name.replace(/En$/, 'Lv')]));
  return { ...record, ...Object.fromEntries(fallbacks.map((name) => [name, ''])) };
}
