import { mkdtempSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Where Linux keeps files in memory: hundreds of small files are written there in no time. */
const memoryFolder = "/dev/shm";

/** More than sources and output of a large spec take together. */
const enoughBytes = 256 * 1024 * 1024;

/** Makes an empty folder for temporary files; the caller removes it. */
export function makeScratchFolder(): string {
  if (process.platform === "linux") {
    try {
      const { bavail, bsize } = statfsSync(memoryFolder);
      if (bavail * bsize > enoughBytes) return mkdtempSync(join(memoryFolder, "zairyu-specgen-"));
    } catch {
      // Not there or not ours to write: the ordinary place will do.
    }
  }
  return mkdtempSync(join(tmpdir(), "zairyu-specgen-"));
}
