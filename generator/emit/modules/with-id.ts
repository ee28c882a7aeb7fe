/** A name with its id; the id alone where the package has no other name. */
export function withId(name: string, id: string): string {
  return name === id ? id : `${name} (${id})`;
}
