import { Box } from '@mui/material';
import { useMay } from '../../access/use-may.ts';
import { useAction } from '../../api/use-action.ts';
import { graphql } from '../../gql/index.ts';
import { TextPromptButton } from './TextPromptButton.tsx';
import { ClawBackButton } from './ClawBackButton.tsx';
import { EndStopButton } from './EndStopButton.tsx';
import { type Settlement, type SettlementLine, takesLines } from './settlement-query.ts';
import { STOP } from './StopButton.tsx';

const OBJECT = graphql(`
  mutation LineActions_Object($input: ObjectToSettlementLineInput!, $locale: Locale) {
    objectToSettlementLine(input: $input) { settlement { id step } userErrors { code message(locale: $locale) path } }
  }
`);
const ANSWER = graphql(`
  mutation LineActions_Answer($input: AnswerObjectionInput!, $locale: Locale) {
    answerObjection(input: $input) { settlement { id step } userErrors { code message(locale: $locale) path } }
  }
`);

/** What can be done with a line: the provider objects; the officer answers, stops it, takes a part back. */
export function LineActions({ line, settlement }: { line: SettlementLine; settlement: Settlement }) {
  const mayConfirm = useMay('confirmSettlement');
  const mayApprove = useMay('approveSettlement');
  const isEarned = line.kind === 'COMPLETED' || line.kind === 'ENDED_EARLY';
  const isStopped = line.stop !== null && line.stop !== undefined && !line.stop.endedAt;
  const leftCents = line.amount.cents - line.takenBack.cents;
  const actions = [
    mayConfirm && settlement.status === 'OPEN' && !(line.objection && !line.answer) ? <ObjectButton key="object" line={line.id} /> : null,
    mayApprove && line.objection && !line.answer && takesLines(settlement) ? <AnswerButton key="answer" line={line.id} /> : null,
    mayApprove && isEarned && isStopped && line.stop ? <EndStopButton key="end" stop={line.stop.id} /> : null,
    mayApprove && isEarned && !isStopped && takesLines(settlement) ? (
      <StopLineButton key="stop" line={line.id} settlement={settlement.id} />
    ) : null,
    mayApprove && isEarned && leftCents > 0 ? <ClawBackButton key="back" line={line.id} leftCents={leftCents} /> : null,
  ].filter((action) => action !== null);
  if (actions.length === 0) return null;
  return (
    <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, marginLeft: -0.75 }}>
      {actions}
    </Box>
  );
}

function ObjectButton({ line }: { line: string }) {
  const { run, isRunning, error } = useAction(OBJECT, { done: 'settlements.objected', inForm: true });
  return (
    <TextPromptButton
      action="settlements.object"
      title="settlements.objectTitle"
      explained="settlements.objectExplained"
      label="settlements.objectReason"
      isRunning={isRunning}
      error={error?.message}
      onConfirm={(reason) => run({ line, reason })}
    />
  );
}

function AnswerButton({ line }: { line: string }) {
  const { run, isRunning, error } = useAction(ANSWER, { done: 'settlements.answered', inForm: true });
  return (
    <TextPromptButton
      action="settlements.answer"
      title="settlements.answerTitle"
      explained="settlements.answerExplained"
      label="settlements.answerText"
      isRunning={isRunning}
      error={error?.message}
      onConfirm={(answer) => run({ line, answer })}
    />
  );
}

function StopLineButton({ line, settlement }: { line: string; settlement: string }) {
  const { run, isRunning, error } = useAction(STOP, { done: 'settlements.stopped', inForm: true });
  return (
    <TextPromptButton
      action="settlements.stopLine"
      title="settlements.stopTitle"
      explained="settlements.stopExplained"
      label="settlements.stopReason"
      isRunning={isRunning}
      error={error?.message}
      onConfirm={(reason) => run({ settlement, scope: 'LINE', line, reason })}
    />
  );
}
