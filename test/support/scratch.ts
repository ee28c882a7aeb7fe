import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Gives all tests one folder for temporary files, and removes it after the last of them. */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), "zairyu-specgen-tests-"));
  process.env["TMPDIR"] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
