import type { Archive } from "../admit-archive.js";
import type { Reading } from "../reading.js";
import { attributesOf } from "../xml/attributes.js";
import { officeTheme } from "./color-palette.js";
import { readPart } from "./read-part.js";

/** The order in which cells number the colours of a theme: not that of the file. */
const order =
  "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(" ");

/** The theme's colours as RGB, in the order of their numbers. */
export async function readTheme(
  archive: Archive,
  part: string | null,
  reading: Reading,
): Promise<readonly string[]> {
  if (part === null) return officeTheme;
  const colors = [...officeTheme];
  let place = -1;
  const open = (name: string, raw: string) => {
    if (order.includes(name)) place = order.indexOf(name);
    const attributes = name === "srgbClr" || name === "sysClr" ? attributesOf(raw) : null;
    const color = attributes?.get("lastClr") ?? attributes?.get("val");
    if (place >= 0 && color !== undefined && /^[0-9a-f]{6}$/i.test(color)) {
      colors[place] = color.toUpperCase();
    }
    return /^(?:theme|themeElements|clrScheme|sysClr|srgbClr)$/.test(name) || order.includes(name)
      ? undefined
      : "skip";
  };
  await readPart(archive, part, { open, close() {}, text() {} }, reading);
  return colors;
}
