import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { maySee } from '../../people/accounts/account-access.ts';
import { LearningAccountType } from '../../people/accounts/learning-account.type.ts';
import type { AccountRow } from '../../people/accounts/load-accounts.ts';
import { loadApplication } from '../applications/application.queries.ts';
import { ApplicationType } from '../applications/application.type.ts';
import { AccountDocumentType } from './account-document.type.ts';
import { type HistoryRow, learningHistoryOf } from './learning-history.queries.ts';
import { LearningRecordType } from './learning-record.type.ts';

@Resolver(() => LearningAccountType)
export class LearningHistoryResolver {
  @FieldResolver(() => [LearningRecordType], { description: 'Training that was begun, from all funding sources, newest first (ACC-10).' })
  async learningHistory(@Root() account: AccountRow, @Ctx() ctx: Context): Promise<HistoryRow[]> {
    return maySee(ctx, account.id, 'history') ? learningHistoryOf(ctx, account.id) : [];
  }

  @FieldResolver(() => [AccountDocumentType], { description: 'Certificates and other documents.' })
  documents(): AccountDocumentType[] {
    return [];
  }
}

@Resolver(() => LearningRecordType)
export class LearningRecordResolver {
  @FieldResolver(() => ApplicationType, {
    nullable: true,
    description: 'The application behind it; null for training before the platform.',
  })
  async application(@Ctx() ctx: Context, @Root() record: HistoryRow): Promise<ApplicationType | null> {
    return (await loadApplication(ctx, record.applicationId)) ?? null;
  }
}
