import { createHash } from "node:crypto";

/**
 * What an override of `rules.yaml` names its sentence by: `sha256:` and the first 16 hexadecimal
 * digits of the SHA-256 of the sentence in Unicode form NFC, as UTF-8.
 */
export function sentenceHash(sentence: string): string {
  const digest = createHash("sha256").update(sentence.normalize("NFC")).digest("hex");
  return `sha256:${digest.slice(0, 16)}`;
}
