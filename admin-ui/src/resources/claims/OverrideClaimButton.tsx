import { useAction } from '../../api/use-action.ts';
import { graphql } from '../../gql/index.ts';
import { SettleCriterion } from '../applications/SettleCriterion.tsx';

const OVERRIDE = graphql(`
  mutation OverrideClaim_Override($input: OverrideClaimCriterionInput!, $locale: Locale) {
    overrideClaimCriterion(input: $input) { claim { id status } userErrors { code message(locale: $locale) path } }
  }
`);

interface OverrideClaimButtonProps {
  claim: string;
  criterion: string;
  sentence: string;
}

/** Settles a criterion of a claim by hand, with a reason and a document (FUND-7). */
export function OverrideClaimButton({ claim, criterion, sentence }: OverrideClaimButtonProps) {
  const { run, isRunning, error } = useAction(OVERRIDE, { done: 'applications.overridden', inForm: true });
  return (
    <SettleCriterion
      sentence={sentence}
      isRunning={isRunning}
      error={error?.message}
      onSettle={(settled, idempotencyKey) => run({ claim, criterion, ...settled, idempotencyKey })}
    />
  );
}
