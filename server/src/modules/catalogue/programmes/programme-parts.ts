import { Field } from 'type-graphql';
import type { Column } from '../../../shared/read-model/shape.ts';
import { ProgrammeType } from './programme.type.ts';

/** Something a programme shows that belongs to another module: its next group, the sources that pay for it. */
export interface ProgrammePart {
  field: string;
  /** What the API says of the field. */
  type: () => object;
  nullable?: boolean;
  description: string;
  /** As JSON, of a programme `p`; of its listing `l` too where it needs one. */
  column: Column;
  /** What has to be joined for the column. */
  joins?: string;
  needsListing?: boolean;
  /** What the database gives becomes what the API promises. */
  finish?: (value: object) => void;
}

const parts: ProgrammePart[] = [];

/**
 * Modules above add what is theirs to a programme, so that it is still read in one statement and the catalogue knows nothing of them.
 * Call it while modules load: before the schema is built.
 */
export function addProgrammePart(part: ProgrammePart): void {
  parts.push(part);
  const { field, type, nullable = false, description } = part;
  Field(type as never, { simple: true, nullable, description })(ProgrammeType.prototype, field);
}

export function programmeParts(): readonly ProgrammePart[] {
  return parts;
}
