/** A stored value as it is handed on; null where it is not what its type says. */
export function storedValue(type: string, value: string, strings: number): string | null {
  switch (type) {
    case "s":
      return /^\d{1,10}$/.test(value) && Number(value) < strings ? value : null;
    case "b":
      if (/^(?:1|true)$/i.test(value)) return "1";
      return /^(?:0|false)$/i.test(value) ? "0" : null;
    case "e":
      return value.length <= 40 ? value : null;
    case "n":
      return Number.isFinite(Number(value)) && /^[-+.\de]+$/i.test(value) ? value : null;
    default:
      return null;
  }
}
