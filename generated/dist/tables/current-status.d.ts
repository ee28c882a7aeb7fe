/** 現に有する在留資格（S201N, S201V, S201P, S201R, S201T, S201M, S201L, S201Y, S201U, S202N, S202V, S202P, S202R, S202T, S202M, S202L, S202Y, S202U） */
export declare const currentStatusTable: string;
