import { Field, InterfaceType, ObjectType } from 'type-graphql';
import { DomainError } from './domain-error.ts';
import { ErrorCode } from './error-code.enum.ts';
import { Translated, type Translation } from './translation.ts';

@InterfaceType({ description: 'What was wrong and how to put it right. Nothing was changed.', resolveType: () => 'Refusal' })
export abstract class UserError {
  @Field(() => ErrorCode, { simple: true, description: 'Stable code of the refusal.' })
  code!: ErrorCode;

  @Translated()
  @Field(() => String, { description: 'One or two plain sentences for the person.' })
  message!: Translation;

  @Field(() => [String], {
    simple: true,
    description: 'The input field it is about, from the outside in; empty when it is about the whole.',
  })
  path!: string[];
}

@ObjectType({ implements: UserError, description: 'A refusal without further data.' })
export class Refusal extends UserError {}

/** Runs a use case and turns its domain errors into the payload's userErrors; everything else stays an exception. */
export async function payload<T extends object>(work: () => Promise<T>): Promise<T & { userErrors: UserError[] }> {
  try {
    return { ...(await work()), userErrors: [] };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { userErrors: [{ code: error.code, message: error.text, path: error.field }] } as unknown as T & { userErrors: UserError[] };
  }
}
