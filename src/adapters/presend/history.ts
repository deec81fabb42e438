/** Drafts whose last findings are remembered. */
const most = 1000;

/** Remembers the fingerprints of each draft's last check. */
export function createHistory() {
  const earlier = new Map<string, string[]>();
  return {
    /** What was found in this draft last time and is gone now. */
    fixed(id: string | undefined, fingerprints: string[]): string[] {
      if (id === undefined) return [];
      const before = earlier.get(id) ?? [];
      earlier.delete(id);
      earlier.set(id, fingerprints);
      if (earlier.size > most) earlier.delete(earlier.keys().next().value as string);
      return before.filter((one) => !fingerprints.includes(one));
    },
  };
}
