import type { Group } from "./groups.js";

/** Background and text of each group: on a light screen, and on a dark one. */
const colors: Readonly<Record<Group, readonly [light: string, dark: string]>> = {
  header: ["#c7d2de", "#3d4b5c"],
  identity: ["#dbeafe", "#1e3a5f"],
  type: ["#dcfce7", "#1c4532"],
  requirement: ["#fef3c0", "#534411"],
  codes: ["#e9e3fe", "#3b2f63"],
  checks: ["#ffe8d1", "#573318"],
  messages: ["#fde2ef", "#582440"],
  history: ["#d9f2f0", "#154a4a"],
  note: ["#f0f0ee", "#333331"],
  title: ["#e2e2df", "#474744"],
  ignored: ["#ffffff", "#161616"],
  unrecognised: ["#d6002f", "#ff3b5f"],
};

function groupRules(theme: 0 | 1): string {
  return Object.entries(colors)
    .map(([group, pair]) => `.${group} { background: ${pair[theme]} }`)
    .join("\n");
}

/** The style of the page: no fonts, images or scripts from anywhere. */
export const style = `
:root { color-scheme: light dark; --text: #1a1a1a; --page: #ffffff; --line: #c9c9c4; --muted: #62625c; --bar: #f6f6f3 }
body { font: 14px/1.5 system-ui, sans-serif; color: var(--text); background: var(--page); margin: 1rem 1.5rem }
h1 { font-size: 1.3rem } h2 { font-size: 1.15rem; margin-top: 2.5rem } h3 { font-size: 1rem; margin: 1rem 0 .3rem }
ul { padding-left: 1.2rem }
table { border-collapse: collapse; font-size: 12px }
th, td { border: 1px solid var(--line); padding: 2px 6px; vertical-align: top; text-align: left }
thead th, tbody th { background: var(--bar); color: var(--muted); font-weight: normal }
.grid { max-height: 80vh; overflow: auto; border: 1px solid var(--line) }
.grid td { min-width: 2.5rem; max-width: 22rem; white-space: pre-wrap; overflow-wrap: anywhere }
.grid td:hover { outline: 2px solid var(--text); outline-offset: -2px }
.grid thead th { position: sticky; top: 0; z-index: 1 }
.grid tbody th { position: sticky; left: 0; text-align: right; white-space: nowrap }
.facts td { max-width: 40rem; overflow-wrap: anywhere }
.legend span { display: inline-block; padding: 1px 8px; margin: 2px; border: 1px solid var(--line) }
.quiet { color: var(--muted) }
${groupRules(0)}
.header { font-weight: bold }
.note { font-style: italic }
.ignored { color: var(--muted); text-decoration: line-through }
.unrecognised { color: #ffffff; font-weight: bold }
.unknown { outline: 3px solid #d6002f; outline-offset: -3px; font-weight: bold }
@media (prefers-color-scheme: dark) {
:root { --text: #ececea; --page: #1b1b1a; --line: #55554f; --muted: #a8a8a0; --bar: #262624 }
${groupRules(1)}
.unrecognised { color: #000000 }
.unknown { outline-color: #ff3b5f }
}
`;
