/** The days a date can mean, both ends included, as the numbers YYYYMMDD. */
export interface DateInterval {
    readonly min: number;
    readonly max: number;
}
export type DateOperator = "=" | "!=" | "<" | "<=" | ">" | ">=";
/** The days that a text on the wire can mean; null where it says no date. An unknown date can mean any day. */
export declare function interval(text: string): DateInterval | null;
/** Whether the relation holds for some day of the one and some day of the other. */
export declare function may(a: DateInterval, operator: DateOperator, b: DateInterval): boolean;
/** Whether the relation holds for every day of the one and every day of the other. */
export declare function must(a: DateInterval, operator: DateOperator, b: DateInterval): boolean;
/**
 * Both ends moved by years and months, then days. A day that the month does not have becomes its
 * last one: a month after 31 January is 28 or 29 February.
 */
export declare function shift({ min, max }: DateInterval, years: number, months: number, days: number): DateInterval;
/** The least and the greatest full years that can have passed from a birth to a day. */
export declare function ageAt(birth: DateInterval, at: DateInterval): DateInterval;
