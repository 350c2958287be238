import { Link } from '@mui/material';
import type { ReactNode } from 'react';
import type { RaRecord } from 'react-admin';
import { Link as RouterLink } from 'react-router';

/** A row leads to a page of its own, or opens beside the list. */
export type Opening = { pathOf: (record: RaRecord) => string } | { open: (record: RaRecord) => void };

const look = {
  fontWeight: 640,
  textAlign: 'left',
  textDecorationColor: 'transparent',
  '&:hover, &:focus-visible': { textDecorationColor: 'currentcolor' },
};

/** What j and k go along and Enter opens. */
export function RowOpener({ record, opening, children }: { record: RaRecord; opening: Opening; children: ReactNode }) {
  if ('pathOf' in opening) {
    return (
      <Link
        component={RouterLink}
        to={opening.pathOf(record)}
        data-row-link=""
        color="inherit"
        onClick={(event) => event.stopPropagation()}
        sx={look}
      >
        {children}
      </Link>
    );
  }
  return (
    <Link
      component="button"
      type="button"
      data-row-link=""
      aria-haspopup="dialog"
      color="inherit"
      onClick={(event) => {
        event.stopPropagation();
        opening.open(record);
      }}
      sx={{ ...look, fontSize: 'inherit', fontFamily: 'inherit', verticalAlign: 'baseline' }}
    >
      {children}
    </Link>
  );
}
