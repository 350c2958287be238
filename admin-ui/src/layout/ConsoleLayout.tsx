import { Box, Drawer, Link } from '@mui/material';
import { useTheme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { type ReactNode, Suspense, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useLocation } from 'react-router';
import { worksInConsole } from '../access/access.ts';
import { ErrorBoundary } from '../components/ErrorBoundary.tsx';
import { Waiting } from '../components/QueryState.tsx';
import { SessionEnded } from '../session/SessionEnded.tsx';
import { SessionWarning } from '../session/SessionWarning.tsx';
import { useViewer } from '../session/viewer.ts';
import { ConsoleHeader } from './ConsoleHeader.tsx';
import { GoToSearch } from './GoToSearch.tsx';
import { KeyboardHelp } from './KeyboardHelp.tsx';
import { NothingHere } from './NothingHere.tsx';
import { SideMenu } from './SideMenu.tsx';

/** The frame of every page: who I am above, where I can go on the left, the work in the middle. */
export function ConsoleLayout({ children }: { children: ReactNode }) {
  const translate = useTranslate();
  const theme = useTheme();
  const isNarrow = useMediaQuery(theme.breakpoints.down('md'));
  const [isMenuOpen, setMenuOpen] = useState(false);
  const viewer = useViewer();
  const hasWork = viewer !== null && worksInConsole(viewer.actingAs.role);

  return (
    <Box sx={{ minHeight: '100vh', backgroundColor: 'background.default', display: 'flex', flexDirection: 'column' }}>
      <Link
        href="#main-content"
        sx={{
          position: 'absolute',
          left: 8,
          top: -60,
          zIndex: 1300,
          padding: 1,
          backgroundColor: 'background.paper',
          '&:focus': { top: 8 },
        }}
      >
        {translate('ra.navigation.skip_nav')}
      </Link>
      <ConsoleHeader isNarrow={isNarrow} onOpenMenu={hasWork ? () => setMenuOpen(true) : undefined} />
      <Box sx={{ display: 'flex', flexGrow: 1, minWidth: 0 }}>
        {hasWork && !isNarrow ? (
          <Box
            sx={{
              width: '14.5rem',
              flexShrink: 0,
              borderRight: 1,
              borderColor: 'divider',
              position: 'sticky',
              top: '3.25rem',
              alignSelf: 'flex-start',
              height: 'calc(100vh - 3.25rem)',
              overflowY: 'auto',
            }}
          >
            <SideMenu />
          </Box>
        ) : null}
        {isNarrow ? (
          <Drawer open={isMenuOpen} onClose={() => setMenuOpen(false)} slotProps={{ paper: { sx: { width: '17rem' } } }}>
            {hasWork ? (
              <Box sx={{ display: { sm: 'none' }, padding: 1.5, paddingBottom: 0 }}>
                <GoToSearch onGo={() => setMenuOpen(false)} />
              </Box>
            ) : null}
            <SideMenu onChoose={() => setMenuOpen(false)} />
          </Drawer>
        ) : null}
        <Box
          component="main"
          id="main-content"
          tabIndex={-1}
          sx={{ flexGrow: 1, minWidth: 0, outline: 'none', padding: { xs: 2, md: '1.25rem 1.75rem 3rem' } }}
        >
          {hasWork || viewer === null ? <Guarded>{children}</Guarded> : <NothingHere />}
        </Box>
      </Box>
      <SessionWarning />
      <SessionEnded />
      <KeyboardHelp />
    </Box>
  );
}

/** A view that breaks takes only itself down; the frame stays, and going elsewhere mends it. */
function Guarded({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  return (
    <ErrorBoundary key={pathname}>
      <Suspense fallback={<Waiting />}>{children}</Suspense>
    </ErrorBoundary>
  );
}
