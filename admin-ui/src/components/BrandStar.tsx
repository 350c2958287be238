import { SvgIcon, type SvgIconProps } from '@mui/material';

/** Auseklis, the morning star: the mark of both interfaces. */
export function BrandStar(props: SvgIconProps) {
  return (
    <SvgIcon {...props} viewBox="0 0 32 32" aria-hidden>
      <path
        d="M16 2L25.9 25.9L2 16L25.9 6.1L16 30L6.1 6.1L30 16L6.1 25.9Z"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.25"
        strokeLinejoin="miter"
      />
    </SvgIcon>
  );
}
