import { parsers as htmlParsers } from "prettier/plugins/html";
import { parsers as markdownParsers } from "prettier/plugins/markdown";
import { describe, expect, it } from "vitest";
import { visible } from "../../../generator/diagnostics/render.js";
import type { ChangeRuleId } from "../../../generator/diff/registry.js";
import { titleOf } from "../../../generator/diff/words/title.js";
import { hostileTexts } from "../../hostile/hostile-texts.js";
import { everythingDiff } from "../diffs.js";
import { everyReport } from "./every-report.js";

const texts = [
  ...hostileTexts.filter((text) => text.trim() !== ""),
  "=cmd()",
  "\u001b[31mred\u001b[0m\u0007",
  "a | b ` c `` d",
  "@octocat #123 owner/repo#1 GH-12 :smile:",
  "https://example.com www.example.com a@example.com",
  "[x](javascript:alert(1)) ![y](z) <img src=x onerror=1> &lt;b&gt;",
  "::error::x\r\n::set-output name=a::b%0A",
  "**b** _i_ ~~s~~ $x$",
  "# heading\n\n- item\n1. one\n> quote\n```\ncode",
  "1. one",
  "- one",
  "</title></style><!-- x -->",
];

/** One of every kind of subject. */
const rules: readonly ChangeRuleId[] = [
  "layout-removed",
  "section-renamed",
  "item-renamed",
  "item-note-reworded",
  "item-id-reassigned",
  "code-list-renamed",
  "code-split",
  "check-tightened",
  "rule-tightened",
  "message-reworded",
  "notice-changed",
];

interface Node {
  readonly type?: string;
  readonly kind?: string;
  readonly name?: string | null;
  readonly value?: string | null;
  readonly url?: string;
  readonly depth?: number;
  readonly attrs?: readonly { readonly name: string }[];
  readonly children?: readonly Node[];
}

function nodesOf(node: Node): readonly Node[] {
  return [node, ...(node.children ?? []).flatMap(nodesOf)];
}

const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

describe.each(texts.map((text) => [text]))("a diff in which every text is %j", (text) => {
  // Alone, or with words around it: some signs mean something only at the start of a text.
  const name = (what: string) => (what.length % 2 === 0 ? text : `${what}${text}${what}`);
  const diff = everythingDiff({ name }, rules);

  it.each(Object.entries(everyReport))("holds nothing that steers in the %s", (_, report) => {
    const lines = report(diff, "ja").split("\n");
    expect(lines.filter((line) => unprintable.test(line))).toEqual([]);
  });

  it.each(["markdown", "summary", "changelog"] as const)("is text in the %s", (name) => {
    const markdown = everyReport[name](diff, "ja");
    const nodes = nodesOf(markdownParsers.markdown.parse(markdown, {} as never) as Node);
    const foreign = nodes.filter(
      ({ type = "", url = "", value }) =>
        !plainTypes.has(type) &&
        !(type === "link" && /^#(area-[a-z]+|ambiguous|history|data)$/.test(url)) &&
        !(type === "html" && /^(<a id="[a-z-]+">|<\/a>|<a id="[a-z-]+"><\/a>)$/.test(value ?? "")),
    );
    expect(foreign).toEqual([]);
    const found = nodes.filter(
      ({ type, value }) =>
        type === "text" && /@\w|#\d|GH-\d|:\/\/|www\.|:[\w+-]+:/i.test(value ?? ""),
    );
    expect(found).toEqual([]);
  });

  it("has its titles as they are in the headings of the Markdown", () => {
    const markdown = everyReport.markdown(diff, "ja");
    const nodes = nodesOf(markdownParsers.markdown.parse(markdown, {} as never) as Node);
    const headings = nodes
      .filter(({ type, depth }) => type === "heading" && depth === 3)
      .map((heading) =>
        nodesOf(heading)
          .map(({ value }) => value ?? "")
          .join("")
          .replaceAll("\u2060", ""),
      );
    const titles = diff.changes.map((change) => visible(titleOf(change, "ja")).trim());
    expect(headings.slice(0, titles.length).map((each) => each.replace(/^\S+: /, ""))).toEqual(
      titles,
    );
  });

  it("is text in the page", () => {
    const page = everyReport.html(diff, "ja");
    const nodes = nodesOf(
      htmlParsers.html.parse(page, { name: "html", filepath: "a.html" } as never) as Node,
    );
    const elements = nodes.filter(({ kind, type }) => (kind ?? type) === "element");
    expect(elements.length).toBeGreaterThan(200);
    const names = new Set(elements.map(({ name }) => name));
    expect([...names].filter((name) => !pageElements.has(name ?? ""))).toEqual([]);
    expect(elements.filter(({ name }) => name === "script")).toHaveLength(1);
    const attributes = new Set(elements.flatMap(({ attrs }) => attrs?.map(({ name }) => name)));
    expect([...attributes].filter((name) => /^on|src|style/.test(name ?? ""))).toEqual([]);
    expect(page.split("<!--")).toHaveLength(2);
  });

  it("is one annotation for each change", () => {
    const lines = everyReport.github(diff, "ja").trimEnd().split("\n");
    expect(lines).toHaveLength(diff.changes.length + 1);
    for (const line of lines) expect(line).toMatch(/^::(error|warning|notice) [^:]*::/);
  });

  it("comes back from the JSON", () => {
    const { before, changes, ambiguous, history } = JSON.parse(everyReport.json(diff));
    expect({ before, ambiguous, history }).toEqual({
      before: diff.before,
      ambiguous: diff.ambiguous,
      history: diff.history,
    });
    expect(changes).toMatchObject(diff.changes);
  });
});

const plainTypes: ReadonlySet<string> = new Set([
  "root",
  "heading",
  "paragraph",
  "strong",
  "inlineCode",
  "list",
  "listItem",
  "table",
  "tableRow",
  "tableCell",
  "text",
]);

const pageElements: ReadonlySet<string> = new Set(
  "html head meta title style body a header p h1 h2 h3 span dl div dt dd ul li b strong small aside form label input fieldset legend output button nav main section article table tr th td code details summary del ins script".split(
    " ",
  ),
);
