import type { Item } from "../model.js";

/** What takes the place of each kind of wording. Undefined leaves a text out where the model allows it. */
export interface Rewording {
  /** A name of something that `id` names too. */
  label(text: string, id: string): string;
  /** A name in English, beside the Japanese one. */
  secondLabel(text: string): string | undefined;
  /** The attribute words of an item. */
  attribute(item: Item): string;
  /** A sentence of a check or message, or what was understood of it. */
  sentence(text: string): string;
  /** A remark, or what to do about a message. */
  note(text: string): string | undefined;
  /** A key that is made of headings and names. */
  key(key: string): string;
  /** A normalised name by which a rule looks for an item of the main application. */
  lookUp(name: string): string;
  /** Name of a workbook or sheet. */
  place(name: string): string;
  /** A label or attribute that a correction changed. */
  correctedLabel(text: string): string;
  /** A sentence, note or message text that a correction changed. */
  correctedSentence(text: string): string;
}
