import { visible } from "../../../diagnostics/render.js";

/** Text of XML, also between quotes. What XML cannot hold is spelled out; the result is on one line. */
export function xmlText(text: string): string {
  return visible(text)
    .replace(/[\ufffe\uffff]/g, (char) => `\\u{${char.charCodeAt(0).toString(16)}}`)
    .replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}

/** A file as a URI: relative ones stay relative. */
export function fileUri(file: string): string {
  const path = file.replaceAll("\\", "/");
  const escaped = path.split("/").map(encodePart).join("/");
  if (/^[A-Za-z]:\//.test(path)) return `file:///${escaped.replace("%3A", ":")}`;
  return path.startsWith("/") ? `file://${escaped}` : escaped;
}

function encodePart(part: string): string {
  return encodeURIComponent(part.replace(/\p{Cs}/gu, "\ufffd"));
}
