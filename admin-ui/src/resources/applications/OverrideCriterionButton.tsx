import { useAction } from '../../api/use-action.ts';
import { graphql } from '../../gql/index.ts';
import { SettleCriterion } from './SettleCriterion.tsx';

const OVERRIDE = graphql(`
  mutation OverrideCriterion_Override($input: OverrideCriterionInput!, $locale: Locale) {
    overrideCriterion(input: $input) { application { id status } userErrors { code message(locale: $locale) path } }
  }
`);

interface OverrideCriterionButtonProps {
  application: string;
  criterion: string;
  sentence: string;
}

/** Settles a criterion by hand, with a reason and a document, for everybody to see (FUND-7). */
export function OverrideCriterionButton({ application, criterion, sentence }: OverrideCriterionButtonProps) {
  const { run, isRunning, error } = useAction(OVERRIDE, { done: 'applications.overridden', inForm: true });
  return (
    <SettleCriterion
      sentence={sentence}
      isRunning={isRunning}
      error={error?.message}
      onSettle={(settled) => run({ application, criterion, ...settled })}
    />
  );
}
