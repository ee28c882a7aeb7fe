/** A formula, or a part of one, whose value this program does not know. It stays inside this folder. */
export class NotCalculated extends Error {
  override readonly name = "NotCalculated";
}
