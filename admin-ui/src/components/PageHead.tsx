import ArrowBack from '@mui/icons-material/ArrowBack';
import { Box, Link, Typography } from '@mui/material';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink, useLocation } from 'react-router';

interface PageHeadProps {
  title: string;
  /** What stands beside the title: a state, a count. */
  beside?: ReactNode;
  /** What stands above it: whose part this is. */
  back?: { to: string; label: string };
  lead?: ReactNode;
  actions?: ReactNode;
}

/** The name of the page, for eyes, for screen readers and for the tab of the browser. */
export function PageHead({ title, beside, back, lead, actions }: PageHeadProps) {
  const translate = useTranslate();
  const heading = useFocusWhenLost();
  useEffect(() => {
    document.title = `${title} – ${translate('app.name')}`;
  }, [title, translate]);

  return (
    <Box component="header" sx={{ marginBottom: 2 }}>
      {back ? (
        <Link
          component={RouterLink}
          to={back.to}
          sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, marginBottom: 0.5, minHeight: '1.75rem' }}
        >
          <ArrowBack aria-hidden sx={{ fontSize: '1rem' }} />
          {back.label}
        </Link>
      ) : null}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', columnGap: 2, rowGap: 1 }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5, rowGap: 0.5, minWidth: 0 }}>
          <Typography ref={heading} variant="h1" id="page-title" tabIndex={-1} sx={{ outline: 'none', overflowWrap: 'anywhere' }}>
            {title}
          </Typography>
          {beside}
        </Box>
        {actions ? <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>{actions}</Box> : null}
      </Box>
      {lead ? (
        <Typography color="textSecondary" sx={{ marginTop: 0.5, maxWidth: '75ch' }}>
          {lead}
        </Typography>
      ) : null}
    </Box>
  );
}

/** Whoever followed a link that is gone goes on from the name of the new page, not from the top of the window. */
function useFocusWhenLost() {
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirstPage = useLocation().key === 'default';
  const wasFirstPage = useRef(isFirstPage);
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (isLost && !wasFirstPage.current) heading.current?.focus({ preventScroll: true });
  }, []);
  return heading;
}
