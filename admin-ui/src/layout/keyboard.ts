/** A single key means something only when nobody is typing and no modifier is held. */
export function isPlainKey(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return false;
  const target = event.target as HTMLElement | null;
  return !target?.closest('input, textarea, select, [contenteditable="true"], [role="dialog"], [role="menu"], [role="listbox"]');
}

/** Moves the focus along the rows of the table: the next or the previous one, the first when none has it. */
export function moveRowFocus(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row-link]')];
  const present = rows.findIndex((row) => row.closest('tr')?.contains(document.activeElement));
  const next = present === -1 ? 0 : Math.min(rows.length - 1, Math.max(0, present + step));
  rows[next]?.focus();
  rows[next]?.scrollIntoView({ block: 'nearest' });
}

export function focusSearch(): void {
  const search =
    document.querySelector<HTMLInputElement>('[data-list-search]') ?? document.querySelector<HTMLInputElement>('[data-go-to-search]');
  search?.focus();
  search?.select();
}
