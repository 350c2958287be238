import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, type DefinitionNode, type DocumentNode, parse, visit } from 'graphql';
import { describe, expect, it } from 'vitest';
import { resources } from '../../admin-ui/src/generated/resources.gen.ts';

const top = join(import.meta.dirname, '../..');
const schema = buildSchema(readFileSync(join(top, 'schema.graphql'), 'utf8'));

/**
 * Mutations that no page calls, each with its reason. What people need and cannot do yet says so;
 * the entry goes when the page comes.
 */
const calledByNoPage: Record<string, string> = {
  grantRole: 'journey to be built: the console lists the roles that were given and has no form to give one',
  submitSurveyAnswers: 'journey to be built: the surveys after a training have no page yet',
};

interface SourceFile {
  path: string;
  text: string;
}

function sourcesOf(folder: string, extension: RegExp): SourceFile[] {
  return readdirSync(join(top, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => extension.test(path) && !/(^|[\\/])(gql|generated)[\\/]/.test(path) && !path.includes('.test.'))
    .map((path) => ({ path: `${folder}/${path}`, text: readFileSync(join(top, folder, path), 'utf8') }));
}

const publicCode = sourcesOf('public-ui/src', /\.tsx?$/);
const publicDocuments = sourcesOf('public-ui/src', /\.graphql$/).map(({ text }) => parse(text));
const consoleCode = sourcesOf('admin-ui/src', /\.tsx?$/);
const consoleDocuments = consoleCode
  .flatMap(({ text }) => [...text.matchAll(/\b(?:graphql|gql)\(\s*`([^`]*)`/g), ...text.matchAll(/\/\* GraphQL \*\/\s*`([^`]*)`/g)])
  .map((match) => parse(match[1]!));

/** An operation of the public interface counts when a component imports its document. */
function isImported(name: string): boolean {
  return publicCode.some(({ text }) => new RegExp(`\\b${name}Document\\b`).test(text));
}

function rootFields(definitions: readonly DefinitionNode[], operation: 'mutation' | 'query'): string[] {
  return definitions.flatMap((definition) =>
    definition.kind === 'OperationDefinition' && definition.operation === operation
      ? definition.selectionSet.selections.flatMap((selection) => (selection.kind === 'Field' ? [selection.name.value] : []))
      : [],
  );
}

const operationsOf = (documents: DocumentNode[]) =>
  documents.flatMap(({ definitions }) => definitions).filter((definition) => definition.kind === 'OperationDefinition');

describe('what the schema offers and what the interfaces do with it', () => {
  const fromPublicPages = rootFields(
    operationsOf(publicDocuments).filter(({ name }) => name && isImported(name.value)),
    'mutation',
  );
  const fromTheConsole = rootFields(operationsOf(consoleDocuments), 'mutation');
  const generated = JSON.stringify(resources);

  it('every mutation is called from a page, or stands on the list of those that are not, with a reason', () => {
    const mutations = Object.keys(schema.getMutationType()!.getFields());
    const called = new Set([...fromPublicPages, ...fromTheConsole]);
    const uncalled = mutations.filter((name) => !called.has(name) && !new RegExp(`[{ ]${name}\\(input`).test(generated));
    expect(uncalled).toEqual(Object.keys(calledByNoPage));
    expect(fromPublicPages.length).toBeGreaterThan(20);
    expect(fromTheConsole.length).toBeGreaterThan(5);
  });

  it('the public interface asks for nothing that no component uses', () => {
    const unused = operationsOf(publicDocuments).flatMap(({ name }) => (name && !isImported(name.value) ? [name.value] : []));
    expect(unused).toEqual([]);
  });

  it('every fragment is spread somewhere', () => {
    const defined: string[] = [];
    const spread = new Set<string>();
    for (const document of [...publicDocuments, ...consoleDocuments]) {
      visit(document, {
        FragmentDefinition: ({ name }) => void defined.push(name.value),
        FragmentSpread: ({ name }) => void spread.add(name.value),
      });
    }
    expect(defined.filter((name) => !spread.has(name))).toEqual([]);
  });
});

describe('the messages of the public interface', () => {
  const messages = sourcesOf('public-ui/src/messages/lv', /\.ts$/);
  const everything = publicCode
    .filter(({ path }) => !path.includes('/messages/'))
    .map(({ text }) => text)
    .join('\n');
  // `kind.${kind}` stands for every key that begins with "kind."
  const beginnings = [...everything.matchAll(/`([\w.]{3,})\$\{/g)].map((match) => match[1]!);

  it.each(messages.map(({ path }) => path))('%s: each is shown somewhere', async (path) => {
    const { default: words } = (await import(join(top, path))) as { default: Record<string, string> };
    const unread = Object.keys(words)
      .map((key) => key.replace(/_(zero|one|two|few|many|other)$/, ''))
      .filter((key) => !new RegExp(`['"\`]${key.replaceAll('.', '\\.')}['"\`]`).test(everything))
      .filter((key) => !beginnings.some((beginning) => key.startsWith(beginning)));
    expect([...new Set(unread)]).toEqual([]);
  });
});
