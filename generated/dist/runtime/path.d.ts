/** Keys and indexes from a record to a place in it: `["relatives", "members", 0, "name"]`. */
export type Path = readonly (string | number)[];
/** The keys and indexes of a path as columns and issues have it: `relatives.members[0].name`. */
export declare function pathKeys(path: string): Path;
