/** Keys and indexes from a record to a place in it: `["relatives", "members", 0, "name"]`. */
export type Path = readonly (string | number)[];

/** The keys and indexes of a path as columns and issues have it: `relatives.members[0].name`. */
export function pathKeys(path: string): Path {
  return path.split(/[.[]/u).map((part) => (part.endsWith("]") ? Number(part.slice(0, -1)) : part));
}
