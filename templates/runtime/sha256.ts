/**
 * SHA-256 in hexadecimal digits, of the bytes as they are when it is called.
 * @throws Error where the platform has no `crypto.subtle`, as on a page that was not loaded over HTTPS.
 */
export async function sha256(bytes: Uint8Array): Promise<string> {
  const subtle: typeof crypto.subtle | undefined = crypto.subtle;
  if (subtle === undefined) {
    throw new Error("SHA-256 needs crypto.subtle, which a page has only in a secure context");
  }
  const digest = await subtle.digest("SHA-256", new Uint8Array(bytes));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
