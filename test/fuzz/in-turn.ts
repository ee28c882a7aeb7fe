/** Results for each of some things, made one after the other. */
export async function inTurn<Input, Output>(
  inputs: readonly Input[],
  make: (input: Input) => Promise<Output>,
): Promise<readonly Output[]> {
  const outputs: Output[] = [];
  for (const input of inputs) outputs.push(await make(input));
  return outputs;
}
