import { Box, FormHelperText, Typography } from '@mui/material';
import { CriteriaGroup } from './CriteriaGroup.tsx';
import type { Group } from './criteria-tree.ts';
import type { Issues } from './issues.ts';

interface CriteriaBuilderProps {
  label: string;
  help?: string;
  tree: Group;
  /** Message for a tree without conditions: for whom it holds then. */
  whenEmpty: string;
  issues: Issues;
  onChange: (tree: Group) => void;
}

/** A tree of conditions joined by all, any and none, each read aloud where it is written (FUND-4). */
export function CriteriaBuilder({ label, help, tree, whenEmpty, issues, onChange }: CriteriaBuilderProps) {
  return (
    <Box role="group" aria-label={label} sx={{ marginTop: 1.5 }}>
      <Typography component="h3" variant="h3">
        {label}
      </Typography>
      {help ? <Typography color="textSecondary">{help}</Typography> : null}
      {issues.get('') ? <FormHelperText error>{issues.get('')}</FormHelperText> : null}
      <CriteriaGroup tree={tree} whenEmpty={whenEmpty} issues={issues} depth={0} onChange={onChange} />
    </Box>
  );
}
