/** 取得の希望（S203N, S203V, S203P, S203R, S203T, S203M, S203L, S203Y, S203U） */
export declare const acquisitionNWishTable: string;
