import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inspectionPage } from "../../generator/inspect/html/page.js";
import { inspectReadings } from "../../generator/inspect/inspect-sheet.js";
import { defaultProfile } from "../../generator/profile/default-profile.js";
import { extendProfile } from "../../generator/profile/extend-profile.js";
import { makeLexicon } from "../../generator/profile/lexicon.js";
import { DiagnosticSink } from "../../generator/diagnostics/sink.js";
import { findChromium, launchChromium } from "../support/chromium.js";
import { drawSheet, readWith } from "../support/sheets.js";

const executablePath = findChromium();
if (executablePath === null) console.warn("chromium was not found: the browser test is skipped");

const profile = { ignore: [{ header: "覚え", reason: "社内用" }] };

/** Row 4 is that of an item; F is not known, G is left out, H4 is a mark without a meaning. */
const sheet = drawSheet(
  `
  <script>globalThis.escaped = 1</script>
  " onmouseover="globalThis.escaped = 1
  項目ID | 項目名 | 属性     | 桁数 |  | 入力欄 | 覚え | 要否
  A-1    | 申請日 | 半角数字 | 8    |  | 上     | あ   | ☆
  A-2    | <b>氏名</b> | 全角 | 20 |  |        |      | ◎
  `,
  { merges: ["D3:E3", "A4:A5"] },
);

function page(): string {
  const lexicon = makeLexicon(
    extendProfile(defaultProfile, profile, () => ({ file: "" }), new DiagnosticSink()),
  );
  return inspectionPage(inspectReadings(readWith(profile, sheet).readings, lexicon), "ja");
}

/** Runs in the page: the colours of a picture, by how many of its pixels have them. */
const countColors = `async (base64) => {
  const image = new Image();
  image.src = "data:image/png;base64," + base64;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext("2d");
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const counts = {};
  for (let at = 0; at < data.length; at += 4) {
    const color = "rgb(" + data[at] + ", " + data[at + 1] + ", " + data[at + 2] + ")";
    counts[color] = (counts[color] ?? 0) + 1;
  }
  return { width: image.width, height: image.height, counts };
}`;

interface Picture {
  readonly width: number;
  readonly height: number;
  readonly counts: Readonly<Record<string, number>>;
}

describe.skipIf(executablePath === null)("the page of an inspection in Chromium", () => {
  const folder = mkdtempSync(join(tmpdir(), "inspect-page-"));
  const file = join(folder, "page.html");
  const said: string[] = [];
  let browser: Browser;
  let shown: Page;
  beforeAll(async () => {
    writeFileSync(file, page());
    browser = await launchChromium(executablePath ?? "");
    shown = await open("light");
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  async function open(colorScheme: "light" | "dark"): Promise<Page> {
    const opened = await browser.newPage({ colorScheme, viewport: { width: 800, height: 600 } });
    opened.on("console", (message) => said.push(message.text()));
    opened.on("pageerror", (error) => said.push(error.message));
    await opened.goto(pathToFileURL(file).href);
    return opened;
  }

  /** A cell of the grid by the address its title begins with. */
  const cell = (on: Page, address: string) => on.locator(`.grid td[title^="${address} "]`);
  const styleOf = (on: Page, address: string, property: string) =>
    on.evaluate(
      `getComputedStyle(document.querySelector('.grid td[title^="${address} "]')).${property}`,
    );

  it("has the colour of what a cell was read as, on a light screen and on a dark one", async () => {
    const dark = await open("dark");
    const colors = async (address: string) => [
      await styleOf(shown, address, "backgroundColor"),
      await styleOf(dark, address, "backgroundColor"),
    ];
    expect(await colors("B4")).toEqual(["rgb(219, 234, 254)", "rgb(30, 58, 95)"]);
    expect(await colors("C4")).toEqual(["rgb(220, 252, 231)", "rgb(28, 69, 50)"]);
    expect(await colors("F4")).toEqual(["rgb(214, 0, 47)", "rgb(255, 59, 95)"]);
    expect(await colors("G4")).toEqual(["rgb(255, 255, 255)", "rgb(22, 22, 22)"]);
    expect(await styleOf(shown, "H4", "outlineColor")).toBe("rgb(214, 0, 47)");
    await dark.close();
  });

  it("gives the reason on hover", async () => {
    const title = (address: string) => cell(shown, address).getAttribute("title");
    expect(await title("B4")).toBe("B4 使用：項目名\n見出し「項目名」（B3）、既定の語、確度 90 %");
    expect(await title("F4")).toBe("F4 無視：見出しの語が未知");
    expect(await title("G4")).toBe("G4 無視：社内用");
    expect(await title("H4")).toBe(
      "H4 使用：要否\n見出し「要否」（H3）、既定の語、既知の値 1/2、確度 68 %\nこの値の意味は profile にありません",
    );
    await cell(shown, "B4").hover();
    expect(await styleOf(shown, "B4", "outlineStyle")).toBe("solid");
  });

  it("draws merged cells as one", async () => {
    expect(await cell(shown, "A4").getAttribute("rowspan")).toBe("2");
    const letters = await shown.locator(".grid thead th").allTextContents();
    // Nothing but a merged header stands in column E.
    expect(letters.join("")).toBe("ABCDFGH");
  });

  it("shows texts as texts: nothing of them runs, or is an element", async () => {
    expect(await cell(shown, "A1").textContent()).toBe("<script>globalThis.escaped = 1</script>");
    expect(await cell(shown, "B5").textContent()).toBe("<b>氏名</b>");
    await cell(shown, "A2").hover();
    expect(await shown.evaluate("globalThis.escaped")).toBe(undefined);
    expect(await shown.locator("script, b, img, link, iframe").count()).toBe(0);
  });

  it("lets no script run, should one get in", async () => {
    expect(said).toEqual([]);
    await shown.evaluate(`document.body.append(Object.assign(document.createElement("script"), {
      textContent: "globalThis.escaped = 1",
    }))`);
    expect(await shown.evaluate("globalThis.escaped")).toBe(undefined);
    expect(said.splice(0).join()).toContain("Content Security Policy");
  });

  it("looks like a sheet in colours", async () => {
    const fresh = await open("light");
    const png = await fresh.screenshot();
    expect(png.length).toBeLessThan(100_000);
    const blank = await browser.newPage();
    const { width, height, counts } = (await blank.evaluate(
      `(${countColors})(${JSON.stringify(png.toString("base64"))})`,
    )) as Picture;
    expect([width, height]).toEqual([800, 600]);
    for (const color of ["rgb(219, 234, 254)", "rgb(220, 252, 231)", "rgb(214, 0, 47)"]) {
      expect(counts[color]).toBeGreaterThan(200);
    }
    expect(said).toEqual([]);
  });
});
