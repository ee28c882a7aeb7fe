/** What a decoder does with bytes that are no text, and with a byte order mark. */
export interface DecoderOptions {
  readonly fatal?: boolean;
  readonly ignoreBOM?: boolean;
}

/**
 * The platform's own decoder of an encoding.
 * @throws Error where the platform has none: a Node built without the data of all encodings.
 */
export function platformDecoder(
  label: "utf-8" | "shift_jis",
  options: DecoderOptions = {},
): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(label, options);
  } catch (cause) {
    throw new Error(
      `This platform cannot decode ${label} (TextDecoder refuses it). Characters of Windows-31J and JIS X 0208 ` +
        "are read from its tables: use a Node with full ICU, a current browser, Bun or Deno.",
      { cause },
    );
  }
}
