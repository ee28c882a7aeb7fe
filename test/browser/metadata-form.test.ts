import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { CoeN } from "../../generated/dist/index.js";
import { findChromium, launchChromium } from "../support/chromium.js";
import { type PackageServer, servePackage } from "../support/package-server.js";
import { factsOf, sampleModel } from "../support/sample-package.js";
import { validRow } from "../support/valid-record.js";

/** A form built on the metadata alone, in which a record of 認定(区分N) is validated as it is entered. */

const executablePath = findChromium();
if (executablePath === null) console.warn("chromium was not found: the form test is skipped");

const layoutId = "S101N";
const model = sampleModel();
const facts = factsOf(model, true);
const script = `
  import { mountForm } from "/form.js";
  await mountForm(document.body, "${layoutId}", ${JSON.stringify(facts)});
  window.mounted = true;
`;

describe.skipIf(executablePath === null)("a form made of a layout's metadata", () => {
  let server: PackageServer;
  let browser: Browser;
  let page: Page;
  const failures: string[] = [];

  beforeAll(async () => {
    const form = readFileSync(new URL("metadata-form.js", import.meta.url), "utf8");
    server = await servePackage(script, { "/form.js": form });
    browser = await launchChromium(executablePath ?? "");
  });
  afterAll(async () => {
    await browser.close();
    server.close();
    expect(failures).toEqual([]);
  });
  beforeEach(async () => {
    page = await browser.newPage();
    page.on("pageerror", (error) => failures.push(error.message));
    await page.goto(server.url);
    await page.waitForFunction("window.mounted");
  });

  const control = (path: string) => page.locator(`[name="${path}"]`);
  const messagesAt = (path: string) => page.locator(`[data-for="${path}"] li`).allTextContents();
  const isRequired = async (path: string) =>
    (await control(path).getAttribute("aria-required")) === "true";
  const addRow = (path: string) => page.locator(`[data-add="${path}"]`).click();
  const choices = (path: string) => control(path).locator("option").count();

  it("shows the headings, labels, codes and limits of the spec", async () => {
    expect(await page.locator("h1").textContent()).toBe("在留資格認定証明書交付申請（区分N）");
    expect(await page.locator("legend").first().textContent()).toBe("制御情報");
    const nationality = page.getByLabel("国籍・地域", { exact: false }).first();
    expect(await nationality.locator("option", { hasText: "ベトナム" }).count()).toBe(1);
    expect(await control("identity.telephoneNo").getAttribute("inputmode")).toBe("tel");
    expect(await control("identity.dateOfBirth").getAttribute("maxlength")).toBe("10");
  });

  it("shows a message at a field while what is entered is wrong", async () => {
    const telephone = "identity.telephoneNo";
    expect(await messagesAt(telephone)).toEqual([]);
    await control(telephone).pressSequentially("03x");
    expect(await messagesAt(telephone)).toEqual([expect.stringContaining("電話番号")]);
    expect(await control(telephone).getAttribute("aria-invalid")).toBe("true");
    await control(telephone).press("Backspace");
    await control(telephone).pressSequentially("12345678");
    expect(await messagesAt(telephone)).toEqual([]);
    expect(await control(telephone).getAttribute("aria-invalid")).toBe("false");
  });

  it("takes a date of which parts are unknown, and no day that there is none of", async () => {
    const born = "identity.dateOfBirth";
    await control(born).fill("1999-05");
    expect(await messagesAt(born)).toEqual([]);
    await control(born).fill("1999-02-30");
    expect(await messagesAt(born)).not.toEqual([]);
  });

  it("marks as required what an answer asks for", async () => {
    const [answer, times] = ["entry.pastEntryDeparture", "entry.pastEntriesTimes"];
    expect(await isRequired(answer)).toBe(true);
    expect(await isRequired(times)).toBe(false);
    await control(answer).selectOption({ label: "有" });
    expect(await isRequired(times)).toBe(true);
    await control(answer).selectOption({ label: "無" });
    expect(await isRequired(times)).toBe(false);
  });

  it("adds rows, up to as many as there may be, and leaves the codes that may be entered", async () => {
    const [answer, rows] = ["relatives.hasRelatives", "relatives.members"];
    await control(answer).selectOption({ label: "有" });
    await addRow(rows);
    await control(`${rows}[0].relationship`).focus();
    expect(await choices(`${rows}[0].relationship`)).toBeGreaterThan(20);
    expect(await isRequired(`${rows}[0].name`)).toBe(false);
    await control(`${rows}[0].relationship`).selectOption("05");
    expect(await isRequired(`${rows}[0].name`)).toBe(true);

    await control(answer).selectOption({ label: "無" });
    expect(await messagesAt(`${rows}[0].relationship`)).toHaveLength(1);
    await control(`${rows}[0].relationship`).blur();
    await control(`${rows}[0].relationship`).focus();
    expect(await control(`${rows}[0].relationship`).locator("option").allTextContents()).toEqual([
      "",
      "父",
    ]);
    await control(`${rows}[0].relationship`).selectOption("");
    expect(await messagesAt(`${rows}[0].relationship`)).toEqual([]);
    for (let row = 1; row < 6; row++) await addRow(rows);
    expect(await page.locator(`[data-add="${rows}"]`).isDisabled()).toBe(true);
  });

  it("gives the record once nothing is wrong, and every message before", async () => {
    const submit = page.getByRole("button", { name: "提出" });
    await submit.click();
    expect(await messagesAt("identity.nationalityRegion")).toEqual([
      "国籍・地域が選択されていません。",
    ]);
    expect(await page.locator("output").textContent()).toBe("");

    const layout = model.layouts.find(({ id }) => id === layoutId);
    if (layout === undefined) throw new Error(`no ${layoutId}`);
    const row = validRow(model, layout, facts);
    await enter("", CoeN.fromRow(row).toJSON());
    await submit.click();
    expect(await page.locator("[role=alert] li").allTextContents()).toEqual([]);
    expect(JSON.parse((await page.locator("output").textContent()) ?? "")).toEqual(row);
  });

  /** Enters what stands in a plain object, as a person would. */
  async function enter(path: string, value: unknown): Promise<void> {
    if (value === null) return;
    if (Array.isArray(value)) {
      for (const [index, row] of value.entries()) {
        await addRow(path);
        await enter(`${path}[${index}]`, row);
      }
    } else if (typeof value === "object") {
      for (const [name, member] of Object.entries(value)) {
        await enter(path === "" ? name : `${path}.${name}`, member);
      }
    } else if ((await page.locator(`select[name="${path}"]`).count()) > 0) {
      await control(path).selectOption(String(value));
    } else await control(path).fill(String(value));
  }
});
