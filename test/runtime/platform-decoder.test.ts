import { afterEach, expect, it, vi } from "vitest";
import { decodeStrictly } from "../../templates/runtime/encoding.js";
import { decodeTwoByteTable } from "../../templates/runtime/windows31j.js";

afterEach(() => vi.unstubAllGlobals());

/** A platform without the tables of the East Asian encodings, as Node with small ICU is. */
function withoutTables(): void {
  const Full = TextDecoder;
  vi.stubGlobal(
    "TextDecoder",
    class extends Full {
      constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean }) {
        if (label === "shift_jis") throw new RangeError(`The "${label}" encoding is not supported`);
        super(label, options);
      }
    },
  );
}

it("says what is missing where the platform cannot decode Windows-31J", () => {
  withoutTables();
  const reason = /cannot decode shift_jis .* Node with full ICU/;
  expect(() => decodeTwoByteTable()).toThrow(reason);
  expect(() => decodeStrictly(new Uint8Array([0x82, 0xa0]), "windows-31j")).toThrow(reason);
});

it("still decodes UTF-8 there", () => {
  withoutTables();
  expect(decodeStrictly(new TextEncoder().encode("あ"), "utf-8").text).toBe("あ");
});
