import { fullWidthText } from "./character-forms.js";

/**
 * Latin letters beyond ASCII in the letters of the machine readable zone of passports (ICAO 9303), most
 * usual spelling first.
 */
const spellings =
  "ÄAE,A ÅAA,A ÆAE ÐD ÑN,NXX ÖOE,O ØOE ÜUE,UXX,U ÞTH ßSS ẞSS ĐD ĦH ıI ĲIJ ĸQ ŁL ŊN ŒOE ŦT ŉN";

/** ASCII spellings of a Latin letter, in its case; none for other characters. */
export function asciiSpellings(char: string): readonly string[] {
  if (!/^\p{Script=Latin}$/u.test(char) || /^[A-Za-zＡ-Ｚａ-ｚªº]$/.test(char)) return [];
  const upper = char.toUpperCase();
  const found = listed(char) ?? listed([...upper].length === 1 ? upper : char) ?? plain(upper);
  return /^\p{Ll}$/u.test(char) ? found.map((spelling) => spelling.toLowerCase()) : found;
}

function listed(char: string): readonly string[] | undefined {
  const entry = spellings.split(" ").find((each) => each.startsWith(char));
  return entry?.slice(char.length).split(",");
}

/** The letter without its marks. */
function plain(char: string): readonly string[] {
  const letter = char.normalize("NFD").replace(/\p{M}/gu, "");
  return /^[A-Z]$/.test(letter) ? [letter] : [];
}

/** A spelling in its own case and in capitals, half-width and full-width. */
export function letterForms(spelling: string): readonly string[] {
  const both = [spelling, spelling.toUpperCase()];
  return [...both, ...both.map(fullWidthText)];
}
