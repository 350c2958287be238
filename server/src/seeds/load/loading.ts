import type { EntityManager } from '@mikro-orm/postgresql';
import type { HostedSource } from '../../modules/rules/funding-sources/hosted/hosted-source.ts';
import type { PersonalCodes } from '../../modules/platform/sealing/personal-codes.ts';
import type { ProgrammeRow } from '../catalogue/read-programmes.ts';
import type { World } from '../population/world.ts';
import type { Ids } from './ids.ts';

/** What the steps of loading share. */
export interface Loading {
  em: EntityManager;
  ids: Ids;
  /** The demonstration's day and instant. */
  today: string;
  now: Date;
  codes: PersonalCodes;
  sources: readonly HostedSource[];
  programmes: readonly ProgrammeRow[];
  world: World;
  /** Ids by code: of sources and of institutions. */
  sourceIds: Map<string, string>;
  providerIds: Map<string, string>;
  /** Places of an institution in the order of the tables. */
  placeIds: Map<string, string[]>;
}

export function iso(instant: number): string {
  return new Date(instant).toISOString();
}
