import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { FieldFor } from '../guessers/FieldFor.tsx';
import { nameOf } from '../guessers/name-of.ts';
import type { FieldDescription } from '../resource-description.ts';

/** A value as it stands in a table: words take two lines at most, and the way to other records is the row's own page. */
export function CellFor({ field, value }: { field: FieldDescription; value: unknown }): ReactNode {
  if (field.isList || value === null || value === undefined) return <FieldFor field={field} value={value} />;
  if (field.kind === 'reference' || field.kind === 'object') {
    const name = nameOf(value);
    return name === null ? <FieldFor field={field} value={value} /> : <TwoLines>{name}</TwoLines>;
  }
  if (field.kind === 'text') return <TwoLines>{String(value)}</TwoLines>;
  return <FieldFor field={field} value={value} />;
}

/** The whole text is there for screen readers and on hovering. */
export function TwoLines({ children }: { children: string }) {
  return (
    <Box
      component="span"
      title={children.length > 40 ? children : undefined}
      sx={{
        display: '-webkit-box',
        WebkitLineClamp: 2,
        WebkitBoxOrient: 'vertical',
        overflow: 'hidden',
        overflowWrap: 'anywhere',
        minWidth: children.length > 24 ? '11rem' : undefined,
        maxWidth: '28rem',
      }}
    >
      {children}
    </Box>
  );
}
