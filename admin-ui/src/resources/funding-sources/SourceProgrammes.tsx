import { Box, Button, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useMay } from '../../access/use-may.ts';
import { type NodeOf, nodeOf } from '../../api/node-of.ts';
import { useAction } from '../../api/use-action.ts';
import { useQuery } from '../../api/use-query.ts';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { Panel } from '../../components/Panel.tsx';
import { QueryState } from '../../components/QueryState.tsx';
import { VisuallyHidden } from '../../components/VisuallyHidden.tsx';
import { graphql } from '../../gql/index.ts';
import type { SourceProgrammes_KindsQuery } from '../../gql/graphql.ts';
import { AddOneProgramme } from './AddOneProgramme.tsx';
import { ADD_PROGRAMMES } from './add-programmes.ts';
import { PaidProgrammes } from './PaidProgrammes.tsx';
import type { FundingSourceDetail } from './source-query.ts';

const KINDS = graphql(`
  query SourceProgrammes_Kinds($id: ID!) {
    node(id: $id) { ... on FundingSource { id programmeKinds { kind available chosen } } }
  }
`);
type KindCount = NodeOf<SourceProgrammes_KindsQuery>['programmeKinds'][number];

/** Which programmes the source pays for: whole kinds at once, single ones by name, and the list of those chosen. */
export function SourceProgrammes({ source }: { source: FundingSourceDetail }) {
  const translate = useTranslate();
  const mayEdit = useMay('addSourceProgrammes') && (source.status === 'DRAFT' || source.status === 'PUBLISHED');
  const kinds = useQuery(KINDS, { id: source.id });
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      {mayEdit ? (
        <Panel title={translate('sourceProgrammes.add')} lead={translate('sourceProgrammes.addLead')}>
          <QueryState query={kinds} read={(answer) => nodeOf(answer)}>
            {({ programmeKinds }) => (
              <Table size="small" sx={{ maxWidth: '48rem', '& td': { verticalAlign: 'middle' } }}>
                <TableHead>
                  <TableRow>
                    <TableCell>{translate('sourceProgrammes.kind')}</TableCell>
                    <TableCell align="right">{translate('sourceProgrammes.chosen')}</TableCell>
                    <TableCell>
                      <VisuallyHidden>{translate('sourceProgrammes.action')}</VisuallyHidden>
                    </TableCell>
                  </TableRow>
                </TableHead>
                <TableBody>
                  {programmeKinds.map((count) => (
                    <KindRow key={count.kind} source={source} count={count} />
                  ))}
                </TableBody>
              </Table>
            )}
          </QueryState>
          <AddOneProgramme source={source.id} />
        </Panel>
      ) : null}
      <PaidProgrammes source={source.id} mayEdit={mayEdit} />
    </Box>
  );
}

function KindRow({ source, count }: { source: FundingSourceDetail; count: KindCount }) {
  const translate = useTranslate();
  const [isAsked, setAsked] = useState(false);
  const { start, isRunning, error } = useAction(ADD_PROGRAMMES, {
    done: 'sourceProgrammes.added',
    inForm: true,
    onDone: () => setAsked(false),
  });
  const name = translate(`enums.ProgrammeKind.${count.kind}`);
  const left = count.available - count.chosen;

  // The button that was pressed is gone: what stands in its place takes the focus.
  const allChosen = useRef<HTMLSpanElement>(null);
  const hadLeft = useRef(left > 0);
  useEffect(() => {
    if (hadLeft.current && left === 0) allChosen.current?.focus();
    hadLeft.current = left > 0;
  }, [left]);
  return (
    <TableRow>
      <TableCell>{name}</TableCell>
      <TableCell align="right" sx={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
        {translate('sourceProgrammes.chosenOf', { chosen: count.chosen, available: count.available })}
      </TableCell>
      <TableCell align="right">
        {left > 0 ? (
          <Button onClick={() => setAsked(true)} aria-label={translate('sourceProgrammes.addKindNamed', { smart_count: left, name })}>
            {translate('sourceProgrammes.addKind', { smart_count: left })}
          </Button>
        ) : (
          <Typography component="span" color="textSecondary" ref={allChosen} tabIndex={-1}>
            {translate('sourceProgrammes.allChosen')}
          </Typography>
        )}
        <ConfirmDialog
          isOpen={isAsked}
          title={translate('sourceProgrammes.addKindTitle', { smart_count: left })}
          action={translate('sourceProgrammes.addKind', { smart_count: left })}
          isRunning={isRunning}
          error={error?.message}
          onClose={() => setAsked(false)}
          onConfirm={() => start({ fundingSource: source.id, kinds: [count.kind] })}
        >
          {translate('sourceProgrammes.addKindExplained', { name, source: source.shortName })}
        </ConfirmDialog>
      </TableCell>
    </TableRow>
  );
}
