/** Forms of numbers and addresses, tested on the text on the wire. */
/** 法人番号: thirteen digits. */
export declare function hasCorporateNumberShape(text: string): boolean;
/** 法人番号 whose first digit is the check digit of the others: 9 less the weighted sum modulo 9. */
export declare function isCorporateNumber(text: string): boolean;
/** マイナンバー: twelve digits, the last of which is the check digit of the others, modulo 11. */
export declare function isMyNumber(text: string): boolean;
/** 在留カード番号: two letters, eight digits, two letters. It has no published check digit. */
export declare function isResidenceCardNumber(text: string): boolean;
/** Seven digits without a hyphen. */
export declare function isPostalCode(text: string): boolean;
/** Digits only; how many is for the item's length to say. */
export declare function isTelephone(text: string): boolean;
/** A whole number, with a sign or not. */
export declare function isInteger(text: string): boolean;
/** A whole number or one with digits behind a point. */
export declare function isDecimal(text: string): boolean;
/** Number of digits behind the decimal point. */
export declare function decimalDigits(text: string): number;
/** Two or more parts with one `separator` between them and none around them. */
export declare function isSeparated(text: string, separator: string): boolean;
/** One `@` with a name before it and a dotted domain behind it, in half-width characters without spaces. */
export declare function isEmail(text: string): boolean;
