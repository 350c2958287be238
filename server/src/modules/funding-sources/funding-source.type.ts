import { Field, ObjectType } from 'type-graphql';
import { Node } from '../../shared/node.ts';
import { Day } from '../../shared/scalars.ts';
import { Translated, type Translation } from '../../shared/translation.ts';
import { FundingSourceStatus } from './funding-source-status.enum.ts';

@ObjectType('FundingSource', { implements: Node, description: 'A hosted project or budget that pays for training (FUND-1).' })
export class FundingSourceType extends Node {
  @Field(() => String, { simple: true, description: 'Official number, "2.3.1.4.i".' })
  code!: string;
  @Translated()
  @Field(() => String, { simple: true, description: 'Full name.' })
  name!: Translation;
  @Translated()
  @Field(() => String, { simple: true, description: 'Short name, as people say it.' })
  shortName!: Translation;
  @Translated()
  @Field(() => String, { simple: true, description: 'What it pays for, in plain words.' })
  description!: Translation;
  @Translated()
  @Field(() => String, { simple: true, description: 'Who can apply, in plain words.' })
  whoCanApply!: Translation;
  @Translated()
  @Field(() => String, { simple: true, description: 'Who runs it.' })
  institution!: Translation;
  @Field(() => String, { simple: true, description: 'Where to write.' })
  contactEmail!: string;
  @Field(() => String, { simple: true, nullable: true, description: 'Where to call.' })
  contactPhone!: string | null;
  @Field(() => Day, { simple: true, description: 'First day on which it pays.' })
  eligibleFrom!: string;
  @Field(() => Day, { simple: true, description: 'Last day on which it pays.' })
  eligibleUntil!: string;
  @Field(() => FundingSourceStatus, { simple: true, description: 'Where it stands.' })
  status!: FundingSourceStatus;
}
