import type { Item } from "../model.js";
import type { EmbeddedText } from "./embedded-text.js";
import { hashText } from "./hash-text.js";
import type { Rewording } from "./rewording.js";

const same = (text: string): string => text;
const leftOut = (): undefined => undefined;
/** Where a correction is listed without the words that it changed. */
const untold = (): string => "…";

/** What the package has in the place of wording. */
export const packageWording: Readonly<Record<Exclude<EmbeddedText, "full">, Rewording>> = {
  labels: {
    label: same,
    secondLabel: same,
    attribute: ({ attribute }) => attribute,
    sentence: () => "",
    note: leftOut,
    key: same,
    lookUp: same,
    place: same,
    correctedLabel: same,
    correctedSentence: untold,
  },
  ids: {
    label: (_text, id) => id,
    secondLabel: leftOut,
    attribute: attributeId,
    sentence: () => "",
    note: leftOut,
    key: hashText,
    lookUp: same,
    place: placeId,
    correctedLabel: untold,
    correctedSentence: untold,
  },
};

/** An attribute in the words of this program. */
function attributeId({ kind, pattern, charset }: Item): string {
  return pattern ?? (kind === "text" ? charset : undefined) ?? kind;
}

/** File and sheet names are words of the spec as well, unless they are plain ASCII. */
export function placeId(name: string): string {
  return /^[\x20-\x7e]*$/.test(name) ? name : hashText(name);
}
