import { decodeTwoByteTable, firstCell, lastCell } from "./windows31j.js";
export function isRange(part) {
    return part.startsWith("U+");
}
/** The code points of a range; none where it is not written as one. */
export function boundsOf(range) {
    const [first = "1", last = first] = range.replaceAll("U+", "").split("..");
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}
/** Makes what finds the members of a part. The table of Windows-31J is decoded when a part needs it. */
export function membersOf() {
    let decoded;
    const twoByte = () => {
        decoded ??= decodeTwoByteTable();
        return decoded;
    };
    return (part) => {
        if (isRange(part))
            return runs([boundsOf(part)]);
        if (part === "any")
            return assigned;
        const { rows, units } = primitives[part];
        return rows === undefined ? runs(units) : inRows(twoByte, rows);
    };
}
function runs(bounds) {
    return (add) => {
        for (const [first, last] of bounds)
            add(first, Math.min(last, 0xffff));
    };
}
function inRows(twoByte, [from, to]) {
    return (add) => {
        for (let row = from; row <= to; row++) {
            for (let cell = firstCell; cell <= lastCell; cell++) {
                const unit = twoByte().charAt(row, cell).charCodeAt(0);
                if (!Number.isNaN(unit))
                    add(unit, unit);
            }
        }
    };
}
/** Everything but controls, format characters, surrogates, private use and what is not assigned. */
const assigned = (add) => {
    const parts = Array.from({ length: 0x20 }, (_, part) => String.fromCharCode(...Array.from({ length: 0x800 }, (__, index) => part * 0x800 + index)));
    for (const { 0: run, index } of parts.join("").matchAll(/\P{C}+/gu)) {
        add(index, index + run.length - 1);
    }
};
function units(...bounds) {
    return { units: bounds.map((each) => (typeof each === "number" ? [each, each] : each)) };
}
const primitives = {
    digit: units([0x30, 0x39]),
    upper: units([0x41, 0x5a]),
    lower: units([0x61, 0x7a]),
    "ascii-symbol": units([0x21, 0x2f], [0x3a, 0x40], [0x5b, 0x60], [0x7b, 0x7e]),
    space: units(0x20),
    // ASCII with the yen sign and the overline in place of the backslash and the tilde.
    "jisx0201-roman": units([0x20, 0x5b], [0x5d, 0x7d], 0xa5, 0x203e),
    "halfwidth-katakana": units([0xff61, 0xff9f]),
    "fullwidth-space": units(0x3000),
    "fullwidth-digit": units([0xff10, 0xff19]),
    "fullwidth-upper": units([0xff21, 0xff3a]),
    "fullwidth-lower": units([0xff41, 0xff5a]),
    "fullwidth-katakana": units([0x30a1, 0x30f6], [0x30fb, 0x30fc], 0x3000),
    "fullwidth-hiragana": units([0x3041, 0x3093], 0x30fc, 0x3000),
    "katakana-iteration": units([0x30fd, 0x30fe]),
    "hiragana-iteration": units([0x309d, 0x309e]),
    "voicing-marks": units([0x309b, 0x309c]),
    // 〃, 々, 〆, 〇 and 仝, which are written among kanji.
    "kanji-marks": units(0x3003, [0x3005, 0x3007], 0x4edd),
    "jisx0208-nonkanji": { rows: [1, 8] },
    "jisx0208-level1": { rows: [16, 47] },
    "jisx0208-level2": { rows: [48, 84] },
    // What tables of JIS have for the codes 815C, 8160, 8161, 817C, 8191, 8192 and 81CA.
    "jis-mapping": units(0x2014, 0x301c, 0x2016, 0x2212, 0xa2, 0xa3, 0xac),
    "nec-special": { rows: [13, 13] },
    "nec-selected": { rows: [89, 92] },
    "ibm-extension": { rows: [115, 119] },
    // 外字: where Windows-31J puts the codes F040 to F9FC.
    "user-defined": units([0xe000, 0xe757]),
};
