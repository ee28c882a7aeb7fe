import type { Verdict } from "./explain.js";
import type { IssueKind } from "./issue.js";
import type { Language } from "./message.js";
type Texts = Readonly<Record<Language, string>>;
export declare const verdictWords: Readonly<Record<Verdict, Texts>>;
/** What a check on one item, or on the line, asks for. */
export declare const itemCheckWords: Readonly<Record<IssueKind, Texts>>;
export declare const explanationWords: {
    readonly unlisted: {
        readonly ja: "（番号なし）";
        readonly en: "(no number)";
    };
    readonly reading: {
        readonly ja: "読み: ";
        readonly en: "Reading (in Japanese): ";
    };
    readonly inputs: {
        readonly ja: "入力: ";
        readonly en: "Inputs: ";
    };
    readonly facts: {
        readonly ja: "事実: ";
        readonly en: "Facts: ";
    };
    readonly empty: {
        readonly ja: "空欄";
        readonly en: "empty";
    };
    readonly filled: {
        readonly ja: "入力あり";
        readonly en: "filled";
    };
    readonly bad: {
        readonly ja: "項目チェックで不適合";
        readonly en: "wrong by itself";
    };
    readonly given: {
        readonly ja: "あり";
        readonly en: "given";
    };
    readonly missing: {
        readonly ja: "なし";
        readonly en: "not given";
    };
    readonly and: {
        readonly ja: "、";
        readonly en: ", ";
    };
};
export {};
