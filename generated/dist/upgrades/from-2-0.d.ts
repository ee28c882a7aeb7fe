/**
 * 版 2.0 からの移し方
 * The way from revision 2.0
 */
export declare const packed: string;
