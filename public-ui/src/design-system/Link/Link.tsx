import type { ComponentProps } from 'react';
import { Link as RouterLink } from 'react-router';
import { useT } from '../../i18n/useT.ts';
import { type ButtonLook, buttonClass } from '../Button/Button.tsx';
import { Icon, type IconName } from '../Icon/Icon.tsx';

export interface LinkProps extends ComponentProps<typeof RouterLink> {
  /** Makes the link look like a button; it still leads somewhere. */
  look?: ButtonLook;
  icon?: IconName;
  isWide?: boolean;
}

/** A link within the platform. */
export function Link({ look, icon, isWide, className, children, ...rest }: LinkProps) {
  return (
    <RouterLink {...rest} className={look ? buttonClass(look, isWide, className) : className}>
      {icon && <Icon name={icon} />}
      {children}
    </RouterLink>
  );
}

/** A link away from the platform, said so in words to those who do not see the arrow; names the site when nothing else is given. */
export function ExternalLink({ href, children }: { href: string; children?: string }) {
  const t = useT('common');
  const url = URL.canParse(href) ? new URL(href) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return children ?? href;
  return (
    <a href={url.href} rel="noopener external">
      {children ?? url.hostname} <Icon name="external" />
      <span className="visually-hidden"> ({t('opensElsewhere')})</span>
    </a>
  );
}
