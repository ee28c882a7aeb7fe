import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findChromium, launchChromium } from "../support/chromium.js";
import { type PackageServer, servePackage } from "../support/package-server.js";

const executablePath = findChromium();
if (executablePath === null) console.warn("chromium was not found: the browser test is skipped");

/** Runs in the page. */
const script = `
  import { layouts, loadLayout, PartialDate } from "/dist/index.js";
  const { Record, validate, write, read } = await loadLayout("S101N");
  const record = new Record().$assign({ identity: { dateOfBirth: "1999-05", familyName: "NGUYEN" } });
  const bytes = write([record], { encoding: "windows-31j", allowErrors: true });
  const back = read(bytes, { encoding: "windows-31j" });
  window.result = {
    layouts: layouts.length,
    same: JSON.stringify(back.records[0].$row) === JSON.stringify(record.$row),
    date: back.records[0].identity.dateOfBirth instanceof PartialDate,
    messages: validate(back.records[0]).issues.map((issue) => issue.message),
  };
`;

/** Runs in a web worker, which loads the package by itself. */
const worker = `
  import { loadLayout } from "/dist/index.js";
  const { Record, validate } = await loadLayout("S101N");
  self.postMessage(validate(new Record()).issues.map((issue) => issue.message));
`;

describe.skipIf(executablePath === null)("the package in Chromium", () => {
  let server: PackageServer;
  beforeAll(async () => {
    server = await servePackage(script, { "/worker.js": worker });
  });
  afterAll(() => server.close());

  it("builds, writes, reads and validates a record", async () => {
    const browser = await launchChromium(executablePath ?? "");
    try {
      const page = await browser.newPage();
      await page.goto(server.url);
      await page.waitForFunction("window.result");
      const result = (await page.evaluate("window.result")) as {
        readonly messages: readonly string[];
      };
      expect(result).toMatchObject({ layouts: 40, same: true, date: true });
      expect(result.messages).toContain("国籍・地域が選択されていません。");
    } finally {
      await browser.close();
    }
  });

  it("validates in a web worker", async () => {
    const browser = await launchChromium(executablePath ?? "");
    try {
      const page = await browser.newPage();
      await page.goto(server.url);
      const messages = await page.evaluate(`new Promise((resolve, reject) => {
        const worker = new Worker("/worker.js", { type: "module" });
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = ({ message }) => reject(new Error(message));
      })`);
      expect(messages).toContain("国籍・地域が選択されていません。");
    } finally {
      await browser.close();
    }
  });
});
