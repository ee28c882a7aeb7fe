/**
 * Texts that try to leave the place they are printed in: string literals, template literals, comments,
 * lines, packed tables, HTML, spreadsheets, object keys. Each would set `globalThis.escaped` if it ran.
 */
export const hostileTexts: readonly string[] = [
  `"; globalThis.escaped = 1; "`,
  `'; globalThis.escaped = 1; '`,
  "`; globalThis.escaped = 1; `",
  "${(globalThis.escaped = 1)}",
  "*/ globalThis.escaped = 1; /*",
  "// \r\nglobalThis.escaped = 1;",
  "\u2028globalThis.escaped = 1;\u2029",
  "\\",
  '\\"); globalThis.escaped = 1; //',
  "</script><script>globalThis.escaped = 1</script>",
  "=cmd|'/c calc'!A1",
  "{{{globalThis.escaped}}} {{#with this}}",
  "a\tb:c;d%e%3Af",
  "\ud800",
  "__proto__",
  "constructor",
  "toString",
  "then",
  "",
  "\u202eabc",
  "𠮷".repeat(50),
];
