import type { EmbeddedText } from "./embedded-text.js";
import { hashText } from "./hash-text.js";
import { packageWording } from "./package-wording.js";
import type { Rewording } from "./rewording.js";

/**
 * What `spec.json` has in the place of wording: hashes, so that a comparison of two revisions still
 * sees which texts changed.
 */
export const hashedWording: Readonly<Record<Exclude<EmbeddedText, "full">, Rewording>> = {
  labels: {
    ...packageWording.labels,
    sentence: hashText,
    note: hashText,
    correctedSentence: hashText,
  },
  ids: {
    ...packageWording.ids,
    label: hashText,
    secondLabel: hashText,
    attribute: ({ attribute }) => hashText(attribute),
    sentence: hashText,
    note: hashText,
    lookUp: hashText,
    correctedLabel: hashText,
    correctedSentence: hashText,
  },
};
