/** The answers of `action` for all `items`, in their order, `bound` of them under way at a time. */
export async function inParallel<Item, Answer>(
  items: readonly Item[],
  bound: number,
  action: (item: Item) => Promise<Answer>,
): Promise<readonly Answer[]> {
  const answers: [place: number, answer: Answer][] = [];
  const waiting = items.entries();
  const worker = async (): Promise<void> => {
    for (const [i, item] of waiting) answers.push([i, await action(item)]);
  };
  await Promise.all(Array.from({ length: bound }, worker));
  return answers.sort(([a], [b]) => a - b).map(([, answer]) => answer);
}
