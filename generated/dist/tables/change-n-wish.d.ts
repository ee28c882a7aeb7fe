/** 変更の希望（S202N, S202V, S202P, S202R, S202T, S202M, S202L, S202Y, S202U） */
export declare const changeNWishTable: string;
