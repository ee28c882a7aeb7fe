import { describe, expect, it } from "vitest";
import { markdownCode, markdownTable, markdownText } from "../../generator/print/markdown.js";

describe("text in Markdown", () => {
  it.each([
    ["在留資格（留学）", "在留資格（留学）"],
    ["項目一覧!C4", "項目一覧!C4"],
    ["2.0", "2.0"],
    ["a | b", "a \\| b"],
    ["**b** _i_ `c` ~s~ $x$", "\\*\\*b\\*\\* \\_i\\_ \\`c\\` \\~s\\~ \\$x\\$"],
    ["[x](y) ![z](w)", "\\[x\\](y) !\\[z\\](w)"],
    ["<b> &lt;", "\\<b\\> \\&lt;"],
    ["\\", "\\\\"],
    ["- a", "\\- a"],
    ["+ a", "\\+ a"],
    ["=== a", "\\=== a"],
    ["1. a", "1\\. a"],
    ["12) a", "12\\) a"],
    ["  # a\n\n> b", "\\# a \\> b"],
    ["@octocat", "@&NoBreak;octocat"],
    ["a@example.com", "a@&NoBreak;example.com"],
    ["単価@100", "単価@&NoBreak;100"],
    ["@ 100", "@ 100"],
    ["o/r#12, GH-3", "o/r\\#&NoBreak;12, GH-&NoBreak;3"],
    ["https://example.com", "https:&NoBreak;//example.com"],
    ["www.example.com", "www&NoBreak;.example.com"],
    [":smile: 10:30", ":&NoBreak;smile: 10:30"],
    ["\u001b[1m\u2028\u2060", "\\\\u\\{1b\\}\\[1m \\\\u\\{2060\\}"],
  ])("%j is %j", (text, expected) => {
    expect(markdownText(text)).toBe(expected);
  });

  it.each([
    ["a.b", "`a.b`"],
    ["a`b", "``a`b``"],
    ["`a``", "``` `a`` ```"],
    [" a ", "`  a  `"],
    ["", ""],
  ])("%j is as code %j", (text, expected) => {
    expect(markdownCode(text)).toBe(expected);
  });

  it("stands in a table", () => {
    expect(markdownTable(["a", "b"], [["1", markdownText("2|3")]])).toEqual([
      "| a | b |",
      "| --- | --- |",
      "| 1 | 2\\|3 |",
    ]);
  });
});
