import { execFileSync } from "node:child_process";
import { type Browser, chromium } from "playwright-core";

/** Where Chromium is; null on machines without it, where tests that need it are skipped. */
export function findChromium(): string | null {
  const named = process.env["CHROMIUM"];
  if (named !== undefined) return named;
  try {
    return execFileSync("which", ["chromium"], { encoding: "utf8" }).trim();
  } catch {
    return null;
  }
}

export function launchChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
}
