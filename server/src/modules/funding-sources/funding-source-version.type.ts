import { Field, Int, InterfaceType, ObjectType } from 'type-graphql';
import { Money } from '../../shared/money.ts';
import { Node } from '../../shared/node.ts';
import { Day, Json } from '../../shared/scalars.ts';
import { Translated, type Translation } from '../../shared/translation.ts';
import { VersionStatus } from './version-status.enum.ts';

@ObjectType('FundingSourceVersion', {
  implements: Node,
  description:
    'The rules of a source from a date on. A published version never changes; a decision names the version that made it (FUND-2).',
})
export class FundingSourceVersionType extends Node {
  @Field(() => Int, { simple: true, description: 'Counted from 1 within the source.' })
  number!: number;
  @Field(() => VersionStatus, { simple: true, description: 'Draft, in force or coming, or superseded by a later one.' })
  status!: VersionStatus;
  @Field(() => Day, { simple: true, nullable: true, description: 'First day on which it decides; null for a draft.' })
  effectiveFrom!: string | null;
  @Field(() => Date, { simple: true, description: 'When it was begun.' })
  createdAt!: Date;
  @Field(() => Date, { simple: true, nullable: true, description: 'When it was published.' })
  publishedAt!: Date | null;
  @Field(() => Json, { simple: true, description: 'The rule set: target group, schemes and settings.' })
  rules!: unknown;
  /** Not in the schema: whose version it is. */
  sourceId!: string;
  createdById!: string | null;
  publishedById!: string | null;
}

@InterfaceType('DryRunFigures', { description: 'Past decisions decided again, in counts and amounts (FUND-2).' })
abstract class DryRunFigures {
  @Field(() => Int, { simple: true, description: 'Decisions looked at.' })
  decisions!: number;
  @Field(() => Int, { simple: true, description: 'Would be the same.' })
  unchanged!: number;
  @Field(() => Int, { simple: true, description: 'Would have paid more.' })
  moreMoney!: number;
  @Field(() => Int, { simple: true, description: 'Would have paid less.' })
  lessMoney!: number;
  @Field(() => Int, { simple: true, description: 'Would have been refused.' })
  noLongerEligible!: number;
  @Field(() => Int, { simple: true, description: 'Were refused and would have been paid.' })
  newlyEligible!: number;
  @Field(() => Money, { simple: true, description: 'What the decisions pay.' })
  amountBefore!: Money;
  @Field(() => Money, { simple: true, description: 'What they would have paid.' })
  amountAfter!: Money;
  @Field(() => Money, { simple: true, description: 'What those who gain would have gained, added up.' })
  gained!: Money;
  @Field(() => Money, { simple: true, description: 'What those who lose would have lost, added up.' })
  lost!: Money;
}

@ObjectType('DryRunScheme', {
  implements: DryRunFigures,
  description: 'What a version would have done to past decisions under one scheme (FUND-2).',
})
export class DryRunSchemeType extends DryRunFigures {
  @Field(() => String, { simple: true, description: 'Code of the scheme that paid.' })
  schemeCode!: string;
  @Translated()
  @Field(() => String, { simple: true, description: 'Its name.' })
  name!: Translation;
}

@ObjectType('DryRun', { implements: DryRunFigures, description: 'What a version would have done to past decisions (FUND-2).' })
export class DryRunType extends DryRunFigures {
  @Field(() => [DryRunSchemeType], { simple: true, description: 'The same for each scheme that has paid.' })
  byScheme!: DryRunSchemeType[];
  @Translated()
  @Field(() => String, { simple: true, description: 'The same in a few sentences.' })
  inPlainWords!: Translation;
}
