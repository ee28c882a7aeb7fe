import { attributesOf } from "../xml/attributes.js";

/** The palette that old colour numbers mean; 8 to 15 repeat the first eight. */
const firstColors = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF".split(" ");
const laterColors = (
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");
const indexedColors = [...firstColors, ...firstColors, ...laterColors];

/** Colours of the theme that a workbook has where it brings none: light, dark, light, dark, accents, links. */
export const officeTheme: readonly string[] =
  "FFFFFF 000000 EEECE1 1F497D 4F81BD C0504D 9BBB59 8064A2 4BACC6 F79646 0000FF 800080".split(" ");

/** The theme's colour for text, which stands for the automatic one. */
const textColor = 1;

/** ARGB of a `<color>` element by its attributes; null for the automatic colour. */
export function resolveColor(raw: string, theme: readonly string[]): string | null {
  const attributes = attributesOf(raw);
  const rgb = attributes.get("rgb");
  if (rgb !== undefined) {
    // Programs disagree on what the first byte means, and show the colour whatever it is.
    return /^(?:[0-9a-f]{2})?[0-9a-f]{6}$/i.test(rgb) ? `FF${rgb.slice(-6).toUpperCase()}` : null;
  }
  const tint = Number(attributes.get("tint") ?? 0);
  const indexed = attributes.get("indexed");
  const themed = attributes.get("theme");
  if (themed === String(textColor) && tint === 0) return null;
  const base = themed === undefined ? indexedColors[Number(indexed)] : theme[Number(themed)];
  return base === undefined ? null : `FF${tint === 0 ? base : tinted(base, tint)}`;
}

/** A colour made darker (tint below 0) or lighter, in hue, lightness and saturation. */
function tinted(rgb: string, tint: number): string {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    return Number.parseInt(rgb.slice(at, at + 2), 16) / 255;
  });
  const [high, low] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const light = (high + low) / 2;
  const target = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  // Saturation stays: the distance of each part from the lightness grows with the room there is for it.
  const room = (lightness: number) => 1 - Math.abs(2 * lightness - 1);
  const scale = room(light) === 0 ? 0 : room(target) / room(light);
  return [red, green, blue]
    .map((part) => Math.round(255 * Math.min(1, Math.max(0, target + (part - light) * scale))))
    .map((part) => part.toString(16).padStart(2, "0").toUpperCase())
    .join("");
}
