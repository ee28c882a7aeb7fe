/**
 * The encoding of XML that is not UTF-8, by its first bytes or its declaration; null for UTF-8.
 * The text has a character for each byte.
 */
export function foreignEncoding(start: string): string | null {
  const head = start.slice(0, 256);
  if (/^(?:\xff\xfe|\xfe\xff)/.test(head) || head.slice(0, 4).includes("\0")) return "UTF-16";
  const [, declared] =
    /^(?:\xef\xbb\xbf)?<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z0-9._-]+)/.exec(head) ?? [];
  return declared === undefined || /^(?:utf-?8|us-ascii)$/i.test(declared) ? null : declared;
}
