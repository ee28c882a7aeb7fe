import { shown } from "../archive/entry-names.js";
import { type Reading, Refused } from "../reading.js";
import { findUnreadable } from "./escapes.js";
import { foreignEncoding } from "./xml-encoding.js";

/**
 * What is told of a part as it is read. Names come without their prefixes. Text and attributes come raw:
 * escaped as they stand, each byte of the UTF-8 a character (see `escapes.ts`).
 */
export interface XmlHandler {
  /** An element starts; `skip` leaves out everything in it and its end. */
  open(name: string, attributes: string): "skip" | undefined;
  /** An element ends. Told of elements without contents too. */
  close(name: string): void;
  /** A stretch of text; a text may come in several. */
  text(raw: string): void;
}

/** Bytes of the longest tag, comment or CDATA section that makes sense in a workbook. */
const longestToken = 1024 * 1024;

/**
 * Reads XML in one forward pass over chunks, in linear time and with as much memory as the longest token.
 * There are no entities but the five of the language: a document type is refused.
 */
export class XmlScanner {
  #rest = "";
  #offset = 0;
  readonly #open: string[] = [];
  /** How many elements were open when the skipped one started; 0 where none is skipped. */
  #skipped = 0;
  #seenRoot = false;

  constructor(
    private readonly part: string,
    private readonly handler: XmlHandler,
    private readonly reading: Reading,
  ) {}

  /** Reads the next chunk. @throws Refused where it is no XML that may be read. */
  write(chunk: Uint8Array): void {
    let text = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength).toString("latin1");
    if (this.#offset === 0 && this.#rest === "") text = this.#start(text);
    if (this.#rest !== "") text = this.#rest + text;
    const end = this.#scan(text);
    this.#rest = text.slice(end);
    this.#offset += end;
    if (this.#rest.length > longestToken) this.#malformed();
  }

  /** Ends the part. @throws Refused where it is not complete. */
  end(): void {
    if (this.#rest !== "" || this.#open.length > 0 || !this.#seenRoot) this.#malformed();
  }

  #start(text: string): string {
    const found = foreignEncoding(text);
    if (found === null) return text.startsWith("\xef\xbb\xbf") ? text.slice(3) : text;
    const { file, sink } = this.reading;
    const args = { part: shown(this.part), found };
    sink.report("workbook-foreign-encoding", { at: { file }, args });
    throw new Refused();
  }

  /** Reads every whole token; returns where the first one that is not whole starts. */
  #scan(text: string): number {
    for (let at = 0; ;) {
      const start = text.indexOf("<", at);
      if (start === -1) {
        const end = endOfText(text, at);
        if (at < end) this.#text(text.slice(at, end), at);
        return end;
      }
      if (start > at) this.#text(text.slice(at, start), at);
      const end = this.#token(text, start);
      if (end === -1) return start;
      at = end;
    }
  }

  /** Reads the token at a `<`; returns its end, or -1 where it is not whole yet. */
  #token(text: string, start: number): number {
    if (start + 1 >= text.length) return -1;
    switch (text[start + 1]) {
      case "/":
        return this.#endTag(text, start);
      case "?":
        return after(text, "?>", start);
      case "!":
        return this.#declaration(text, start);
      default:
        return this.#startTag(text, start);
    }
  }

  #startTag(text: string, start: number): number {
    const end = endOfTag(text, start + 1);
    if (end === -1) return -1;
    const empty = text.charCodeAt(end - 1) === slash;
    const limit = empty ? end - 1 : end;
    const nameEnd = endOfName(text, start + 1, limit);
    const full = text.slice(start + 1, nameEnd);
    if (full === "" || (this.#open.length === 0 && this.#seenRoot)) this.#malformed(start);
    this.#seenRoot = true;
    this.#push(full);
    const name = localName(full);
    if (this.#skipped === 0 && this.handler.open(name, text.slice(nameEnd, limit)) === "skip") {
      this.#skipped = this.#open.length;
    }
    if (empty) this.#pop(name);
    return end + 1;
  }

  #endTag(text: string, start: number): number {
    const end = text.indexOf(">", start);
    if (end === -1) return -1;
    const name = text.slice(start + 2, endOfName(text, start + 2, end));
    if (this.#open.at(-1) !== name) this.#malformed(start);
    this.#pop(localName(name));
    return end + 1;
  }

  /** A comment or a CDATA section; nothing else that starts with `<!` is read. */
  #declaration(text: string, start: number): number {
    if (text.startsWith("<!--", start)) return after(text, "-->", start + 4);
    if (text.startsWith("<![CDATA[", start)) {
      const end = after(text, "]]>", start + 9);
      if (end !== -1) this.#text(escapeText(text.slice(start + 9, end - 3)), start);
      return end;
    }
    if (text.length - start < 9) return -1;
    const { file, sink } = this.reading;
    sink.report("workbook-entity-declaration", { at: { file }, args: { part: shown(this.part) } });
    throw new Refused();
  }

  #text(raw: string, at: number): void {
    if (this.#skipped > 0 || this.#open.length === 0) return;
    const unreadable = findUnreadable(raw);
    if (unreadable !== -1) this.#malformed(at + unreadable);
    this.handler.text(raw);
  }

  #push(name: string): void {
    const { file, sink, limits } = this.reading;
    this.#open.push(name);
    if (this.#open.length <= limits.xmlDepth) return;
    const args = { part: shown(this.part), limit: limits.xmlDepth };
    sink.report("workbook-xml-too-deep", { at: { file }, args });
    throw new Refused();
  }

  #pop(name: string): void {
    const depth = this.#open.length;
    this.#open.pop();
    if (this.#skipped === 0) this.handler.close(name);
    else if (this.#skipped === depth) this.#skipped = 0;
  }

  #malformed(at = 0): never {
    const { file, sink } = this.reading;
    const args = { part: shown(this.part), offset: this.#offset + at };
    sink.report("workbook-malformed-xml", { at: { file }, args });
    throw new Refused();
  }
}

const slash = 0x2f;
const greater = 0x3e;
const doubleQuote = 0x22;
const singleQuote = 0x27;

/** The `>` of a tag, quoted ones passed over; -1 where the text ends before it. */
function endOfTag(text: string, start: number): number {
  let quote = 0;
  for (let at = start; at < text.length; at++) {
    const character = text.charCodeAt(at);
    if (quote !== 0) quote = character === quote ? 0 : quote;
    else if (character === greater) return at;
    else if (character === doubleQuote || character === singleQuote) quote = character;
  }
  return -1;
}

/** Bytes of the longest reference. */
const longestReference = 12;

/** Where the text at the end of a chunk ends, a reference that is not whole yet left out. */
function endOfText(text: string, from: number): number {
  const reference = text.lastIndexOf("&");
  const isOpen =
    reference >= from &&
    text.length - reference < longestReference &&
    !text.includes(";", reference);
  return isOpen ? reference : text.length;
}

function endOfName(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit && text.charCodeAt(at) > 0x20) at++;
  return at;
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon === -1 ? name : name.slice(colon + 1);
}

function after(text: string, closing: string, from: number): number {
  const at = text.indexOf(closing, from);
  return at === -1 ? -1 : at + closing.length;
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
