import type { Group, Row } from "./group.js";
import { type ItemTyping } from "./item-kind.js";
/** A form of plain objects: what stands for a cell, and the cells of rows that are left out at the end. */
export interface PlainForm {
    value(row: Row, column: number, typing: ItemTyping): unknown;
    isLeftOut(text: string): boolean;
}
export declare const typedForm: PlainForm;
export declare const jsonForm: PlainForm;
/** The plain object of a view, its members in column order. */
export declare function plainObject(group: Group<object>, form: PlainForm): object;
