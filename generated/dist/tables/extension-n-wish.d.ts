/** 更新の希望（S201N, S201V, S201P, S201R, S201T, S201M, S201L, S201Y, S201U） */
export declare const extensionNWishTable: string;
