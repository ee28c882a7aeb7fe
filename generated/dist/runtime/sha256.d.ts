/**
 * SHA-256 in hexadecimal digits, of the bytes as they are when it is called.
 * @throws Error where the platform has no `crypto.subtle`, as on a page that was not loaded over HTTPS.
 */
export declare function sha256(bytes: Uint8Array): Promise<string>;
