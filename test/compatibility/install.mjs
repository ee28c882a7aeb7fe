// Installs what the tests of this folder run: other compilers, package checkers and runtimes. They
// are not among the dependencies of the program, so that installing those stays quick.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL(".", import.meta.url));
const stamp = `${folder}node_modules/.installed`;
const wanted = createHash("sha256")
  .update(readFileSync(`${folder}package-lock.json`))
  .digest("hex");

if (installed() !== wanted) {
  try {
    execFileSync("npm", ["ci", "--no-audit", "--no-fund"], {
      cwd: folder,
      stdio: "inherit",
      shell: process.platform === "win32",
      timeout: 300_000,
    });
    writeFileSync(stamp, wanted);
  } catch (error) {
    // The other tests are worth running without a network, but nothing lands untested.
    console.error(`The compatibility tests will be skipped: ${error.message}`);
    if (process.env.CI) process.exitCode = 1;
  }
}

function installed() {
  try {
    return readFileSync(stamp, "utf8");
  } catch {
    return null;
  }
}
