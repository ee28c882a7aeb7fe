import { defineConfig } from "vitest/config";

// biome-ignore lint/style/noDefaultExport: the test runner looks for a default export
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    root: ".",
    testTimeout: 60_000,
    // By default one core is left free, which on two cores is half of them.
    maxWorkers: "100%",
    globalSetup: "test/support/scratch.ts",
  },
});
