import { Link, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { PageHead } from '../components/PageHead.tsx';
import { useViewer } from '../session/viewer.ts';

/** For those who came here in a role that has its work elsewhere. */
export function NothingHere() {
  const translate = useTranslate();
  const viewer = useViewer();
  const hasOthers = (viewer?.roles.length ?? 0) > 1;
  return (
    <>
      <PageHead title={translate('nothingHere.title')} />
      <Typography sx={{ maxWidth: '68ch', marginBottom: 2 }}>
        {translate(hasOthers ? 'nothingHere.switch' : 'nothingHere.none', { role: translate(`enums.Role.${viewer?.actingAs.role}`) })}
      </Typography>
      <Link href="/">{translate('header.publicSite')}</Link>
    </>
  );
}
