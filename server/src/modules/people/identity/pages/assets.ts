/** The product's look for pages outside the public interface; the values are those of its design tokens. */
export const PAGE_STYLE = `:root {
  color-scheme: light dark;
  --paper: light-dark(#fbf8f1, #15181f);
  --raised: light-dark(#fffefb, #1e222b);
  --ink: light-dark(#1a212e, #f3eee3);
  --ink-soft: light-dark(#464c5b, #c2bcaf);
  --line: light-dark(#ddd4c3, #363c47);
  --line-strong: light-dark(#81796a, #8b8778);
  --action: light-dark(#7b1e5b, #f2a7d3);
  --action-strong: light-dark(#5c1243, #fbcfe8);
  --on-action: light-dark(#ffffff, #2b0a1f);
  --action-tint: light-dark(#f7e8f1, #3b1a2f);
  --bad: light-dark(#93190e, #ffa595);
  --bad-tint: light-dark(#fbe6e0, #3d1a14);
  --focus: light-dark(#1450c8, #8fb6ff);
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 420 1.125rem/1.55 "Commissioner Variable", "Segoe UI", Roboto, "Noto Sans", sans-serif; }
header, main { max-width: 46rem; margin-inline: auto; padding-inline: clamp(1rem, 4vw, 2rem); }
header { display: flex; justify-content: space-between; align-items: center; padding-block: 1rem; border-bottom: 1px solid var(--line); }
main { padding-block: 2rem 4rem; }
main:focus { outline: none; }
h1 { font-size: clamp(1.6875rem, 1.4rem + 1.4vw, 2.2rem); line-height: 1.15; margin: 0 0 1rem; }
h2 { font-size: 1.4rem; line-height: 1.15; margin: 3rem 0 0.75rem; }
p { max-width: 68ch; margin: 0 0 1rem; }
a { color: var(--action); text-underline-offset: 0.18em; }
.brand { font-weight: 680; font-size: 1.375rem; letter-spacing: 0.04em; text-decoration: none; color: var(--ink); }
header nav a, .brand { display: inline-flex; align-items: center; min-height: 2.75rem; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 0.5rem; background: var(--raised); padding: 0.5rem 1rem; z-index: 1; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
.notice { border-left: 0.25rem solid var(--line-strong); padding: 0.5rem 1rem; background: var(--raised); }
.problems { border: 2px solid var(--bad); background: var(--bad-tint); padding: 1rem 1.25rem; margin-bottom: 1.5rem; border-radius: 0.375rem; }
.problems h2 { margin: 0 0 0.5rem; font-size: 1.2rem; }
.problems ul { margin: 0; padding-left: 1.25rem; }
.problems a { color: var(--bad); }
.people { list-style: none; margin: 0; padding: 0; display: grid; gap: 0.5rem; }
.people button { display: block; width: 100%; text-align: left; background: var(--raised); color: var(--ink); border: 1px solid var(--line); border-radius: 0.625rem; padding: 0.75rem 1rem; font: inherit; cursor: pointer; min-height: 2.75rem; }
.people button:hover { border-color: var(--action); background: var(--action-tint); }
.people strong { display: block; color: var(--action); font-weight: 640; }
.people span { color: var(--ink-soft); font-size: 1rem; }
.field { margin-bottom: 1.25rem; }
.field label { display: block; font-weight: 640; }
.field .hint { color: var(--ink-soft); font-size: 0.9375rem; margin: 0 0 0.25rem; }
.field .problem { color: var(--bad); font-weight: 640; margin: 0 0 0.25rem; }
.field input { font: inherit; color: inherit; background: var(--raised); border: 1px solid var(--line-strong); border-radius: 0.375rem; padding: 0.5rem 0.75rem; min-height: 2.75rem; width: 100%; max-width: 24rem; }
.field input[aria-invalid="true"] { border: 2px solid var(--bad); }
.check { display: flex; gap: 0.75rem; align-items: center; min-height: 2.75rem; margin-block: 1rem; }
.check input { width: 1.5rem; height: 1.5rem; accent-color: var(--action); flex: none; }
.action { display: inline-flex; align-items: center; min-height: 2.75rem; padding: 0.5rem 1.25rem; border: 0; border-radius: 0.375rem; background: var(--action); color: var(--on-action); font: inherit; font-weight: 640; text-decoration: none; cursor: pointer; }
.action:hover { background: var(--action-strong); }
.letters { list-style: none; margin: 0; padding: 0; border-top: 1px solid var(--line); }
.letters li { padding-block: 0.75rem; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
.letters span { display: block; color: var(--ink-soft); font-size: 1rem; }
.letters a { display: inline-block; padding-block: 0.5rem; }
dl.letter { display: grid; grid-template-columns: max-content 1fr; gap: 0.25rem 1rem; overflow-wrap: anywhere; }
dl.letter dt { color: var(--ink-soft); }
dl.letter dd { margin: 0; }
pre.letter { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; background: var(--raised); border: 1px solid var(--line); border-radius: 0.625rem; padding: 1rem 1.25rem; }
`;

export const SUBMIT_SCRIPT = `document.querySelector('form[data-submit]').submit();\n`;
