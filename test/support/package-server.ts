import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { packageFolder } from "./sample-package.js";

export interface PackageServer {
  readonly url: string;
  close(): void;
}

/** Serves the sample's package to a browser, a page that runs a script, and further scripts by their path. */
export async function servePackage(
  script: string,
  scripts: Readonly<Record<string, string>> = {},
): Promise<PackageServer> {
  const server = createServer(({ url = "/" }, response) => {
    if (url === "/") {
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.end(`<!doctype html><body><script type="module">${script}</script>`);
      return;
    }
    response.setHeader("content-type", "text/javascript; charset=utf-8");
    try {
      response.end(scripts[url] ?? readFileSync(new URL(`.${url}`, packageFolder)));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
