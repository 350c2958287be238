import { useT } from '../../i18n/useT.ts';

/**
 * Ends the session here and with the identity provider (ROLE-7). A link of our own pages does it at once;
 * whoever comes from elsewhere is asked first. What was typed does not stay for the next person.
 */
export function SignOutLink({ className }: { className?: string | undefined }) {
  const t = useT('common');
  return (
    <a href="/auth/logout" className={className} onClick={forgetTyped}>
      {t('nav.signOut')}
    </a>
  );
}

function forgetTyped(): void {
  try {
    sessionStorage.clear();
  } catch {
    // Without storage there is nothing to forget.
  }
}
