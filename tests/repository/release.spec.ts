import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  findBreakingChanges,
  type GraphQLArgument,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { AGREED, RELEASED_ON, RELEASE } from './agreed-changes.ts';

const root = join(import.meta.dirname, '../..');
const schemaIn = (file: string) => buildSchema(readFileSync(join(root, file), 'utf8'));
const now = schemaIn('schema.graphql');

/** What is deprecated, with what is said about it: "Type.field". */
function deprecated(): [name: string, reason: string][] {
  return Object.values(now.getTypeMap()).flatMap((type) => {
    const parts = isEnumType(type)
      ? type.getValues()
      : isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
        ? Object.values(type.getFields())
        : [];
    return parts.flatMap((part) => [
      ...(part.deprecationReason ? [[`${type.name}.${part.name}`, part.deprecationReason] as [string, string]] : []),
      ...('args' in part ? (part.args as readonly GraphQLArgument[]) : []).flatMap((arg) =>
        arg.deprecationReason ? [[`${type.name}.${part.name}(${arg.name})`, arg.deprecationReason] as [string, string]] : [],
      ),
    ]);
  });
}

describe(`schema.graphql after the release ${RELEASE}`, () => {
  it('API-1: breaks nothing that the release promised, but for what is agreed with its reason', () => {
    const broken = findBreakingChanges(schemaIn(`docs/releases/${RELEASE}.graphql`), now).map(({ description }) => description);
    expect(broken.toSorted()).toEqual(AGREED.map(({ change }) => change).toSorted());
  });

  it('API-1: an agreed change says why and since when', () => {
    for (const { change, reason, on } of AGREED) {
      expect(reason.length, change).toBeGreaterThan(20);
      expect(on >= RELEASED_ON && /^\d{4}-\d{2}-\d{2}$/.test(on), `${change}: ${on}`).toBe(true);
    }
  });

  // counted from the release, not from today: a check must not fail because a day has passed
  it('API-1: what is deprecated says when it goes, half a year after the release at the earliest', () => {
    const earliest = new Date(Date.parse(RELEASED_ON) + 180 * 86_400_000).toISOString().slice(0, 10);
    const odd = deprecated().filter(([, reason]) => {
      const day = /Removal (\d{4}-\d{2}-\d{2})\.?$/.exec(reason)?.[1];
      return !day || Number.isNaN(Date.parse(day)) || day < earliest;
    });
    expect(odd).toEqual([]);
  });
});
