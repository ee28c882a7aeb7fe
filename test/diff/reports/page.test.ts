import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { htmlReport } from "../../../generator/diff/reports/html/page.js";
import type { RevisionDiff } from "../../../generator/diff/revision-diff.js";
import { hostileTexts } from "../../hostile/hostile-texts.js";
import { findChromium, launchChromium } from "../../support/chromium.js";
import { changeOf, diffOf, everythingDiff } from "../diffs.js";
import { smallDiff, smallOptions } from "./small.js";

const executablePath = findChromium();
if (executablePath === null) console.warn("chromium was not found: the browser test is skipped");

/** Seven changes: two of layouts, three of items, two of messages; one of them is not declared. */
const diff = diffOf(
  (
    [
      "layout-removed",
      "layout-added",
      "item-unit-changed",
      "item-renamed",
      "item-length-shortened",
      "message-reworded",
      "message-added",
    ] as const
  ).map((rule) => changeOf(rule)),
  { history: { undeclared: [changeOf("item-renamed").fingerprint] } },
);

describe.skipIf(executablePath === null)("the page of a diff in Chromium", () => {
  const folder = mkdtempSync(join(tmpdir(), "diff-page-"));
  const said: string[] = [];
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchChromium(executablePath ?? "");
    page = await open(diff);
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  async function open(
    shown: RevisionDiff,
    settings: Parameters<Browser["newPage"]>[0] = {},
    options: Partial<typeof smallOptions> = {},
  ): Promise<Page> {
    const file = join(folder, "page.html");
    writeFileSync(file, htmlReport(shown, { language: "ja", ...options }));
    const opened = await browser.newPage({ viewport: { width: 1200, height: 800 }, ...settings });
    opened.on("console", (message) => said.push(message.text()));
    opened.on("pageerror", (error) => said.push(error.message));
    opened.on("request", (request) => {
      if (request.url() !== pathToFileURL(file).href) said.push(request.url());
    });
    await opened.goto(pathToFileURL(file).href);
    return opened;
  }

  /** Rules of the changes that can be seen, in the order of the page. */
  async function visibleRules(on: Page): Promise<readonly string[]> {
    const cards = await on.locator("article.change:visible").all();
    const ids = await Promise.all(cards.map((card) => card.getAttribute("id")));
    return ids.map((id) => diff.changes.find((each) => `c-${each.fingerprint}` === id)?.rule ?? "");
  }

  const box = (group: "影響" | "区分", word: string) =>
    page.getByRole("group", { name: group }).getByRole("checkbox", { name: word });
  const counts = async (group: string) =>
    (await page.getByRole("group", { name: group }).locator("label").allTextContents()).map(
      (text) => text.trim(),
    );
  const showAll = () => page.getByRole("button", { name: "全て表示" }).click();
  const output = () => page.locator("#shown").textContent();

  it("shows everything at first", async () => {
    expect(await visibleRules(page)).toEqual(diff.changes.map(({ rule }) => rule));
    expect(await output()).toBe("7 / 7件を表示");
    expect(await page.locator("h2:visible").allTextContents()).toEqual([
      "レイアウト 2",
      "項目 3",
      "メッセージ 2",
      "改版履歴との突合せ",
    ]);
  });

  it("filters by area, by what breaks, and by both", async () => {
    await box("区分", "項目").check();
    expect(await visibleRules(page)).toEqual([
      "item-unit-changed",
      "item-renamed",
      "item-length-shortened",
    ]);
    expect(await output()).toBe("3 / 7件を表示");
    // Counts of effects follow the area; those of areas are what another choice would give.
    expect(await counts("影響")).toEqual([
      "CSVの形 1",
      "プログラム 0",
      "通らなくなるデータ 1",
      "文言 1",
      "影響なし 0",
    ]);
    expect(await counts("区分")).toEqual(["レイアウト 2", "項目 3", "メッセージ 2"]);
    await box("影響", "文言").check();
    expect(await visibleRules(page)).toEqual(["item-renamed"]);
    await box("影響", "CSVの形").check();
    expect(await visibleRules(page)).toEqual(["item-unit-changed", "item-renamed"]);
    await box("区分", "レイアウト").check();
    expect(await visibleRules(page)).toEqual([
      "layout-removed",
      "item-unit-changed",
      "item-renamed",
    ]);
    expect(await page.locator("section.area h2:visible").allTextContents()).toEqual([
      "レイアウト 1",
      "項目 2",
    ]);
    await showAll();
    expect(await visibleRules(page)).toHaveLength(7);
  });

  it("searches in everything that a change says, whatever the width of the letters", async () => {
    const search = page.getByRole("searchbox", { name: "語で探す" });
    await search.fill("単位");
    expect(await visibleRules(page)).toEqual(["item-unit-changed"]);
    expect(await counts("区分")).toEqual(["レイアウト 0", "項目 1", "メッセージ 0"]);
    await search.fill("ＩＴＥＭ　unit");
    expect(await visibleRules(page)).toEqual(["item-unit-changed"]);
    await search.fill(changeOf("message-added").fingerprint);
    expect(await visibleRules(page)).toEqual(["message-added"]);
    await search.fill("どこにもない");
    expect(await visibleRules(page)).toEqual([]);
    expect(await page.getByText("当てはまる変更はない").isVisible()).toBe(true);
    await showAll();
    expect(await search.inputValue()).toBe("");
    expect(await visibleRules(page)).toHaveLength(7);
  });

  it("shows what is not declared, and leads there from the section on the history", async () => {
    await page.getByRole("checkbox", { name: "改版履歴に記載のない変更だけ" }).check();
    expect(await visibleRules(page)).toEqual(["item-renamed"]);
    await showAll();
    await box("区分", "メッセージ").check();
    await page.locator("#history a").click();
    // What was hidden by the filter is shown again, since it was asked for.
    await page.waitForFunction("!document.querySelector('#filter input:checked')");
    expect(await visibleRules(page)).toHaveLength(7);
    expect(await page.locator("article:target h3").textContent()).toContain("項目名を");
  });

  it("can be used with the keyboard alone", async () => {
    await page.getByRole("searchbox").focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    expect(await box("影響", "CSVの形").isChecked()).toBe(true);
    expect(await visibleRules(page)).toEqual(["layout-removed", "item-unit-changed"]);
    await page.locator("summary").first().focus();
    await page.keyboard.press("Enter");
    expect(await page.locator("details").first().getAttribute("open")).toBe("");
    await showAll();
  });

  it("says both sides in words, marks what differs, and folds the names of the code away", async () => {
    const small = await open(smallDiff, {}, smallOptions);
    const card = (fingerprint: string) => small.locator(`#c-${fingerprint}`);
    expect(await card("000000000001").locator("td").allTextContents()).toEqual([
      "任意",
      "旧.xlsx 留学!H12",
      "必須",
      "新.xlsx 留学!H13",
    ]);
    expect(await card("000000000001").locator(".mark").allTextContents()).toEqual([
      "承認済み（2027-03-31 まで）：取込側は対応済み",
    ]);
    expect(await card("000000000003").locator("ins").allTextContents()).toEqual(["または「研修」"]);
    expect(await card("000000000003").locator("del").count()).toBe(0);
    const name = card("000000000002").getByText("+ Sex.Unknown");
    expect(await name.isVisible()).toBe(false);
    await card("000000000002").locator("summary").click();
    expect(await name.isVisible()).toBe(true);
    const layouts = card("000000000001").getByText("S101V、S102V、S103V、S104V、S105V");
    expect(await layouts.textContent()).toBe("S101V、S102V、S103V、S104V、S105V");
    expect(await small.locator("#ambiguous .value").allTextContents()).toEqual([
      "携帯電話 B-2",
      "自宅電話 B-3",
    ]);
    expect(await small.locator("#history li").allTextContents()).toEqual([
      "関連項目チェック R-3 に当たるレコードが増加 000000000003",
      "国籍: コードを追加 (3.0) 新.xlsx 改版履歴!A9",
    ]);
    await small.close();
  });

  it("shows everything, and no filter, without scripts and on paper", async () => {
    const plain = await open(diff, { javaScriptEnabled: false });
    expect(await visibleRules(plain)).toHaveLength(7);
    expect(await plain.locator("#filter").isVisible()).toBe(false);
    await plain.close();
    const folded = page.locator("details").last().getByText("message-added", { exact: true });
    expect(await folded.isVisible()).toBe(false);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("#filter").isVisible()).toBe(false);
    expect(await folded.isVisible()).toBe(true);
    await page.emulateMedia({ media: "screen" });
  });

  it("fits narrow screens, and changes its colours on dark ones", async () => {
    const narrow = await open(smallDiff, {
      viewport: { width: 360, height: 700 },
      colorScheme: "dark",
    });
    expect(await narrow.evaluate("document.documentElement.scrollWidth")).toBe(360);
    const color = "getComputedStyle(document.body).backgroundColor";
    expect(await narrow.evaluate(color)).toBe("rgb(20, 23, 26)");
    expect(await page.evaluate(color)).toBe("rgb(244, 245, 247)");
    await narrow.close();
  });

  it("asks for nothing and says nothing in the console", () => {
    expect(said).toEqual([]);
  });

  it("shows hostile texts as texts", async () => {
    const texts = hostileTexts.filter((text) => text.trim() !== "");
    let next = 0;
    const name = () => texts[next++ % texts.length] ?? "";
    const hostile = await open(everythingDiff({ name }));
    expect(await hostile.locator("article.change").count()).toBe(115);
    expect(await hostile.evaluate("globalThis.escaped")).toBe(undefined);
    expect(await hostile.locator("script").count()).toBe(1);
    expect(await hostile.locator("img, iframe, link, b b, a:not([href^='#'])").count()).toBe(0);
    expect(await hostile.locator("td.value").allTextContents()).toContain(
      "</script><script>globalThis.escaped = 1</script>",
    );
    expect(said).toEqual([]);
    await hostile.close();
  });

  it("lets no other script run, should one get in", async () => {
    await page.evaluate(`document.body.append(Object.assign(document.createElement("script"), {
      textContent: "globalThis.escaped = 1",
    }))`);
    expect(await page.evaluate("globalThis.escaped")).toBe(undefined);
    expect(said.splice(0).join()).toContain("Content Security Policy");
  });
});
