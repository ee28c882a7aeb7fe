/** What a decoder does with bytes that are no text, and with a byte order mark. */
export interface DecoderOptions {
    readonly fatal?: boolean;
    readonly ignoreBOM?: boolean;
}
/**
 * The platform's own decoder of an encoding.
 * @throws Error where the platform has none: a Node built without the data of all encodings.
 */
export declare function platformDecoder(label: "utf-8" | "shift_jis", options?: DecoderOptions): InstanceType<typeof TextDecoder>;
