/** What the status page needs beyond the look of the other pages the server writes. */
export const STATUS_STYLE = `:root {
  --good: light-dark(#18592f, #93d6a5);
  --good-tint: light-dark(#e4f1e5, #17301f);
  --caution: light-dark(#6c4100, #f1c572);
  --caution-tint: light-dark(#fbeed0, #362a10);
}
.state { padding: 0.75rem 1rem; border-left: 0.375rem solid; border-radius: 0.375rem; max-width: none; }
.state strong { display: block; font-size: 1.25rem; }
.good { border-color: var(--good); background: var(--good-tint); }
.good strong::before { content: "✓ " / ""; color: var(--good); }
.caution { border-color: var(--caution); background: var(--caution-tint); }
.caution strong::before { content: "! " / ""; color: var(--caution); }
.bad { border-color: var(--bad); background: var(--bad-tint); }
.bad strong::before { content: "✕ " / ""; color: var(--bad); }
.small { color: var(--ink-soft); font-size: 0.9375rem; }
.answer { padding: 0.75rem 1rem; background: var(--raised); border: 2px solid var(--action); border-radius: 0.375rem; margin-top: 1rem; }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr)); gap: 0.75rem; margin: 0; }
.facts div { background: var(--raised); border: 1px solid var(--line); border-radius: 0.625rem; padding: 0.75rem 1rem; }
.facts dt { color: var(--ink-soft); font-size: 0.9375rem; }
.facts dd { margin: 0; font-weight: 640; font-size: 1.25rem; font-variant-numeric: tabular-nums; }
.windows { list-style: none; margin: 0 0 1rem; padding: 0; display: grid; gap: 0.75rem; }
.windows li { background: var(--raised); border: 1px solid var(--line); border-radius: 0.625rem; padding: 1rem; }
.windows h3 { margin: 0 0 0.25rem; font-size: 1.125rem; }
.windows p { margin: 0; }
`;
