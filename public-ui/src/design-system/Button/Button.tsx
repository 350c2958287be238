import type { ComponentProps } from 'react';
import { Icon, type IconName } from '../Icon/Icon.tsx';
import styles from './Button.module.css';

export type ButtonLook = 'main' | 'second' | 'quiet';

export interface ButtonProps extends ComponentProps<'button'> {
  look?: ButtonLook;
  icon?: IconName;
  /** Keeps the button focusable and says that work is under way; a second press does nothing. */
  isBusy?: boolean;
  isWide?: boolean;
}

/** Says what it does, verb first. One `main` button on a screen. */
export function Button({ look = 'main', icon, isBusy, isWide, type = 'button', className, children, onClick, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={buttonClass(look, isWide, className)}
      aria-disabled={isBusy || rest['aria-disabled']}
      data-busy={isBusy || undefined}
      onClick={isBusy ? (event) => event.preventDefault() : onClick}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

/** The same look for a link that acts like a step forward. */
export function buttonClass(look: ButtonLook = 'main', isWide = false, more?: string): string {
  return [styles.button, styles[look], isWide && styles.wide, more].filter(Boolean).join(' ');
}
