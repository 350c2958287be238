import { type RefObject, useState } from 'react';
import { Button } from '../../design-system/Button/Button.tsx';
import { ErrorSummary, type FieldProblem } from '../../design-system/ErrorSummary/ErrorSummary.tsx';
import { RadioGroup } from '../../design-system/RadioGroup/RadioGroup.tsx';
import type { ApplyPage_ProgrammeQuery } from '../../gql/account/graphql.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useT } from '../../i18n/useT.ts';
import { accountStyles as styles, useTimes } from '../account/index.ts';

export type Programme = NonNullable<ApplyPage_ProgrammeQuery['programme']>;
export type Group = Programme['groups']['nodes'][number];

interface GroupStepProps {
  heading: RefObject<HTMLHeadingElement | null>;
  groups: Group[];
  chosen: string | null;
  onChoose: (groupId: string) => void;
  onNext: () => void;
}

export function GroupStep({ heading, groups, chosen, onChoose, onNext }: GroupStepProps) {
  const t = useT('apply');
  const [problems, setProblems] = useState<FieldProblem[]>([]);
  const label = useGroupLabel();
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen) onNext();
        else setProblems([{ message: t('groupMissing') }]);
      }}
    >
      <ErrorSummary problems={problems} />
      <h2 ref={heading} tabIndex={-1}>
        {t('groupQuestion')}
      </h2>
      <RadioGroup
        name="group"
        label={<span className="visually-hidden">{t('groupQuestion')}</span>}
        isBoxed
        options={groups.map((group) => ({ value: group.id, ...label(group) }))}
        value={chosen ?? undefined}
        onChange={onChoose}
      />
      <p>
        <Button type="submit">{t('next')}</Button>
      </p>
    </form>
  );
}

/** Dates in bold, then days, place and what is left. */
export function useGroupLabel() {
  const t = useT('apply');
  const format = useFormat();
  const times = useTimes();
  return (group: Group) => ({
    label: <strong>{t('groupStarts', { from: format.day(group.startsOn), until: format.day(group.endsOn) })}</strong>,
    hint: [
      times(group.weeklyTimes),
      group.place?.address ?? t('remotely'),
      group.placesLeft > 0 ? t('placesLeft', { count: group.placesLeft }) : t('full'),
    ]
      .filter(Boolean)
      .join(' · '),
  });
}
