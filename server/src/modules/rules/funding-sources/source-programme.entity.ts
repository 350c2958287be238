import { PrimaryKeyProp, type Ref } from '@mikro-orm/core';
import { Entity, ManyToOne } from '@mikro-orm/decorators/legacy';
import { Programme } from '../../catalogue/programmes/programme.entity.ts';
import { FundingSource } from './funding-source.entity.ts';

/** A programme that a source pays for: it stands in the catalogue of the source. */
@Entity({ tableName: 'programme_funding_source' })
export class SourceProgramme {
  [PrimaryKeyProp]?: ['programme', 'fundingSource'];
  @ManyToOne({ entity: () => Programme, ref: true, primary: true, updateRule: 'cascade', deleteRule: 'cascade' })
  programme!: Ref<Programme>;
  @ManyToOne({ entity: () => FundingSource, ref: true, primary: true, updateRule: 'cascade', deleteRule: 'cascade' })
  fundingSource!: Ref<FundingSource>;
}
