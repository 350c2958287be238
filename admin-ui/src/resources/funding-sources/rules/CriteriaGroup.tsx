import ArrowDownward from '@mui/icons-material/ArrowDownward';
import ArrowUpward from '@mui/icons-material/ArrowUpward';
import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import { Box, Button, FormHelperText, IconButton, MenuItem, TextField, Typography } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { AddCriterion } from './AddCriterion.tsx';
import { CriterionForm } from './CriterionForm.tsx';
import {
  type Group,
  group,
  isGroup,
  type Joint,
  jointOf,
  partsOf,
  withMovedPart,
  withNewPart,
  withoutPart,
  withPart,
} from './criteria-tree.ts';
import type { Criteria } from './engine.ts';
import { type Issues, issuesAt } from './issues.ts';

const DEEPEST = 4;
const JOINTS: Joint[] = ['all', 'any', 'none'];

interface CriteriaGroupProps {
  tree: Group;
  whenEmpty?: string;
  issues: Issues;
  depth: number;
  onChange: (tree: Group) => void;
}

export function CriteriaGroup({ tree, whenEmpty = 'criteria.noneYet', issues, depth, onChange }: CriteriaGroupProps) {
  const translate = useTranslate();
  const joint = jointOf(tree);
  const parts = partsOf(tree);
  const inner = issuesAt(issues, joint);
  const { box, goTo } = useNextPlace();
  const add = (part: Criteria) => {
    onChange(withNewPart(tree, part));
    goTo(parts.length);
  };
  return (
    <Box
      ref={box}
      sx={{
        borderLeft: '3px solid',
        borderColor: joint === 'none' ? 'error.main' : joint === 'any' ? 'secondary.main' : 'primary.main',
        paddingLeft: 1.5,
        marginTop: 1,
      }}
    >
      {parts.length === 0 && depth === 0 ? <Typography color="textSecondary">{translate(whenEmpty)}</Typography> : null}
      {parts.length > 0 || depth > 0 ? (
        <TextField
          select
          label={translate('criteria.joint')}
          value={joint}
          onChange={(event) => onChange(group(event.target.value as Joint, parts))}
          sx={{ maxWidth: '20rem' }}
        >
          {JOINTS.map((choice) => (
            <MenuItem key={choice} value={choice}>
              {translate(`criteria.joints.${choice}`)}
            </MenuItem>
          ))}
        </TextField>
      ) : null}
      {parts.length === 0 && depth > 0 ? <FormHelperText error>{translate(whenEmpty)}</FormHelperText> : null}
      {parts.map((part, index) => (
        <Box
          key={index}
          data-part
          sx={{
            display: 'grid',
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 1fr) auto' },
            gap: 1,
            paddingBlock: 1,
            borderTop: index === 0 ? 0 : 1,
            borderColor: 'divider',
          }}
        >
          <Part part={part} issues={issuesAt(inner, index)} depth={depth} onChange={(next) => onChange(withPart(tree, index, next))} />
          <PartButtons
            name={isGroup(part) ? translate('criteria.group', { number: index + 1 }) : translate(`criteria.names.${part.criterion}`)}
            isFirst={index === 0}
            isLast={index === parts.length - 1}
            onMove={(step) => onChange(withMovedPart(tree, index, step))}
            onRemove={() => {
              onChange(withoutPart(tree, index));
              goTo('add');
            }}
          />
        </Box>
      ))}
      <Box data-add sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <AddCriterion onAdd={add} />
        {depth < DEEPEST ? <Button onClick={() => add(group('any', []))}>{translate('criteria.addGroup')}</Button> : null}
      </Box>
    </Box>
  );
}

/** After adding one goes on in what was added, after removing where the next can be added; nobody who types is sent to the top. */
function useNextPlace() {
  const box = useRef<HTMLDivElement>(null);
  const [next, goTo] = useState<number | 'add' | null>(null);
  useEffect(() => {
    if (next === null) return;
    const parts = box.current?.querySelectorAll(':scope > [data-part]') ?? [];
    const added = next === 'add' ? null : parts[next]?.firstElementChild?.querySelector<HTMLElement>(FIRST_CONTROL);
    (added ?? box.current?.querySelector<HTMLElement>(':scope > [data-add] input'))?.focus();
    goTo(null);
  }, [next]);
  return { box, goTo };
}

const FIRST_CONTROL = 'input:not([aria-hidden]), [role="combobox"]';

function Part({ part, issues, depth, onChange }: { part: Criteria; issues: Issues; depth: number; onChange: (part: Criteria) => void }) {
  if (isGroup(part))
    return <CriteriaGroup tree={part} whenEmpty="criteria.emptyGroup" issues={issues} depth={depth + 1} onChange={onChange} />;
  return <CriterionForm criterion={part} issues={issues} onChange={onChange} />;
}

interface PartButtonsProps {
  name: string;
  isFirst: boolean;
  isLast: boolean;
  onMove: (step: 1 | -1) => void;
  onRemove: () => void;
}

function PartButtons({ name, isFirst, isLast, onMove, onRemove }: PartButtonsProps) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', alignItems: 'start', justifyContent: 'flex-end' }}>
      <IconButton disabled={isFirst} aria-label={`${translate('ra.action.move_up')}: ${name}`} onClick={() => onMove(-1)}>
        <ArrowUpward />
      </IconButton>
      <IconButton disabled={isLast} aria-label={`${translate('ra.action.move_down')}: ${name}`} onClick={() => onMove(1)}>
        <ArrowDownward />
      </IconButton>
      <IconButton aria-label={`${translate('ra.action.remove')}: ${name}`} onClick={onRemove}>
        <DeleteOutlined />
      </IconButton>
    </Box>
  );
}
