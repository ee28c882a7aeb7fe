/** One function for each kind of a union of nodes: a kind without one does not compile. */
export type ByKind<Node extends { readonly kind: string }, Result> = {
  readonly [Kind in Node["kind"]]: (node: Extract<Node, { readonly kind: Kind }>) => Result;
};

/** Calls the function of the node's kind. */
export function visit<Node extends { readonly kind: string }, Result>(
  node: Node,
  table: ByKind<Node, Result>,
): Result {
  const act: unknown = table[node.kind as Node["kind"]];
  return (act as (node: Node) => Result)(node);
}
