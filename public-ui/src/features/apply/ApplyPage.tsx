import { useQuery } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { usePlace } from '../../page/place.ts';
import { EmptyState } from '../../design-system/EmptyState/EmptyState.tsx';
import { Link } from '../../design-system/Link/Link.tsx';
import { ProgressSteps } from '../../design-system/ProgressSteps/ProgressSteps.tsx';
import { SkeletonList } from '../../design-system/Skeleton/Skeleton.tsx';
import { ApplyPage_ProgrammeDocument } from '../../gql/account/graphql.ts';
import { useLocale, useT } from '../../i18n/useT.ts';
import { address } from '../../routes.ts';
import { accountStyles as styles } from '../account/index.ts';
import { ConfirmStep } from './ConfirmStep.tsx';
import { FundingStep } from './FundingStep.tsx';
import { GroupStep } from './GroupStep.tsx';
import { useApplyDraft } from './useApplyDraft.ts';

/** Group, funding, confirmation: three steps, one question each (APP-1). */
export function ApplyPage() {
  const t = useT('apply');
  const locale = useLocale();
  const navigate = useNavigate();
  const { slug = '' } = usePlace().params;
  const [search] = useSearchParams();
  const [draft, change, forget] = useApplyDraft(slug, search.get('group'));
  const { data, refetch } = useQuery(ApplyPage_ProgrammeDocument, { variables: { slug }, fetchPolicy: 'cache-and-network' });
  const heading = useRef<HTMLHeadingElement>(null);
  const top = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    top.current?.scrollIntoView({ block: 'start' });
    heading.current?.focus({ preventScroll: true });
  }, [draft.step]);
  const programme = data?.programme;
  const account = data?.viewer?.account;
  if (!data || !account) return <SkeletonList count={2} />;
  const groups = programme?.groups.nodes ?? [];
  if (!programme || groups.length === 0) {
    return (
      <EmptyState
        title={t('noGroups')}
        actions={
          <Link look="main" to={address('programme', locale, { slug })}>
            {t('backToProgramme')}
          </Link>
        }
      >
        <p>{t('noGroupsText')}</p>
      </EmptyState>
    );
  }
  const group = groups.find(({ id }) => id === draft.groupId) ?? (groups.length === 1 ? groups[0] : undefined);
  const step = group ? draft.step : 0;
  return (
    <div className={styles.page}>
      <h1 ref={top}>{t('title')}</h1>
      <p className={styles.lead}>{programme.title}</p>
      <ProgressSteps titles={[t('step.group'), t('step.funding'), t('step.confirm')]} at={step} />
      {step === 0 && (
        <GroupStep
          heading={heading}
          groups={groups}
          chosen={group?.id ?? null}
          onChoose={(groupId) => change({ groupId })}
          onNext={() => group && change({ groupId: group.id, step: 1 })}
        />
      )}
      {step === 1 && (
        <FundingStep
          heading={heading}
          programme={programme}
          path={account.learningPath ?? null}
          chosen={draft.funding}
          onPathSaved={() => void refetch()}
          onBack={() => change({ step: 0 })}
          onChoose={(funding) => change({ funding })}
          onNext={() => change({ step: 2 })}
        />
      )}
      {step === 2 && group && (
        <ConfirmStep
          heading={heading}
          programme={programme}
          group={group}
          account={account}
          draft={draft}
          onChange={change}
          onBack={() => change({ step: 1 })}
          onDone={(id) => {
            forget();
            void navigate(`${address('application', locale, { id })}?iesniegts=1`);
          }}
        />
      )}
    </div>
  );
}
