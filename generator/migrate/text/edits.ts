/** A replacement of a part of a text; positions are UTF-16 offsets in the text as it was. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Edits in order, without those that lie within another, and without doubles. */
export function settleEdits<Some extends Edit>(edits: readonly Some[]): readonly Some[] {
  const sorted = [...edits].sort((a, b) => a.start - b.start || b.end - a.end);
  const settled: Some[] = [];
  let end = -1;
  for (const edit of sorted) {
    if (edit.start < end) continue;
    settled.push(edit);
    end = Math.max(end, edit.end);
  }
  return settled;
}

/** The text with the edits, which must be settled. What lies between them stays as it is, byte for byte. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = "";
  let at = 0;
  for (const edit of edits) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}
