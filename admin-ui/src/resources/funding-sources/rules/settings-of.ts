import type { z } from 'zod';
import { criteriaSchema } from './engine.ts';

export type SettingKind =
  | 'text'
  | 'translation'
  | 'integer'
  | 'cents'
  | 'basisPoints'
  | 'boolean'
  | 'enum'
  | 'date'
  | 'instant'
  | 'criteria'
  | 'object';

/** One setting of a rule, as the form needs to know it. */
export interface Setting {
  name: string;
  kind: SettingKind;
  isList: boolean;
  /** Left out altogether when empty. */
  isOptional: boolean;
  /** Written as null when empty. */
  isNullable: boolean;
  usual?: unknown;
  options?: string[];
  atLeast?: number;
  atMost?: number;
  fields?: Setting[];
}

interface Definition {
  type: string;
  innerType?: z.ZodType;
  element?: z.ZodType;
  defaultValue?: unknown;
  format?: string;
}

/** The settings of an object of the rule set, read from its schema: a setting added there is in the form. */
export function settingsOf(schema: z.ZodObject): Setting[] {
  return Object.entries(schema.shape)
    .filter(([, field]) => definitionOf(field as z.ZodType).type !== 'literal')
    .map(([name, field]) => settingOf(name, field as z.ZodType));
}

function settingOf(name: string, schema: z.ZodType): Setting {
  const { inner, isOptional, isNullable, usual } = unwrapped(schema);
  const definition = definitionOf(inner);
  const isList = definition.type === 'array';
  const value = isList && definition.element ? definition.element : inner;
  return { name, isList, isOptional, isNullable, ...(usual === undefined ? {} : { usual }), ...describeValue(name, value) };
}

function describeValue(name: string, schema: z.ZodType): Pick<Setting, 'kind' | 'options' | 'atLeast' | 'atMost' | 'fields'> {
  if (schema === criteriaSchema) return { kind: 'criteria' };
  const definition = definitionOf(schema);
  switch (definition.type) {
    case 'enum':
      return { kind: 'enum', options: (schema as z.ZodEnum).options as string[] };
    case 'boolean':
      return { kind: 'boolean' };
    case 'number': {
      const { minValue, maxValue } = schema as z.ZodNumber;
      return {
        kind: name.endsWith('Cents') ? 'cents' : name.endsWith('BasisPoints') ? 'basisPoints' : 'integer',
        atLeast: minValue ?? undefined,
        atMost: maxValue ?? undefined,
      };
    }
    case 'object': {
      const fields = settingsOf(schema as z.ZodObject);
      return fields.map((field) => field.name).join() === 'lv,en' ? { kind: 'translation' } : { kind: 'object', fields };
    }
    default:
      return { kind: definition.format === 'date' ? 'date' : definition.format === 'datetime' ? 'instant' : 'text' };
  }
}

function unwrapped(schema: z.ZodType): { inner: z.ZodType; isOptional: boolean; isNullable: boolean; usual?: unknown } {
  let inner = schema;
  let isOptional = false;
  let isNullable = false;
  let usual: unknown;
  for (;;) {
    const definition = definitionOf(inner);
    if (!['optional', 'nullable', 'default', 'prefault'].includes(definition.type) || !definition.innerType)
      return { inner, isOptional, isNullable, usual };
    if (definition.type === 'optional') isOptional = true;
    if (definition.type === 'nullable') isNullable = true;
    if (definition.type === 'default') usual = definition.defaultValue;
    inner = definition.innerType;
  }
}

function definitionOf(schema: z.ZodType): Definition {
  return schema.def as unknown as Definition;
}

/** The member of a union of objects that a word tells from the others. */
export function memberOf(union: { options: readonly unknown[] }, discriminator: string, word: string): z.ZodObject | undefined {
  return (union.options as z.ZodObject[]).find((option) => wordOf(option, discriminator) === word);
}

export function wordsOf(union: { options: readonly unknown[] }, discriminator: string): string[] {
  return (union.options as z.ZodObject[]).map((option) => wordOf(option, discriminator));
}

function wordOf(option: z.ZodObject, discriminator: string): string {
  return String((option.shape[discriminator] as unknown as { def: { values: unknown[] } }).def.values[0]);
}

/** A new object with the usual values filled in and nothing else. */
export function usualValues(settings: readonly Setting[]): Record<string, unknown> {
  return Object.fromEntries(
    settings.filter((setting) => setting.usual !== undefined).map((setting) => [setting.name, structuredClone(setting.usual)]),
  );
}
