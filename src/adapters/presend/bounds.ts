import type { Outgoing } from './index.ts';

/** Whatever was handed over, as a draft. */
export function asOutgoing(input: unknown): Outgoing {
  if (typeof input === 'object' && input !== null) return input as Outgoing;
  return { text: input === undefined || input === null ? '' : String(input) };
}

/** The reason of an override; none where there is none worth the name. */
export function reasonOf(override: Outgoing['override']): string | undefined {
  const reason: unknown = override?.reason;
  return typeof reason === 'string' && reason.trim() !== '' ? reason : undefined;
}

/** The draft with no more of the customer's message and of the newest turns than may be read in time. */
export function bounded(draft: Outgoing, most: number): Outgoing {
  const { customer, thread } = draft;
  const cut: Partial<Outgoing> = {};
  if (typeof customer === 'string' && customer.length > most) cut.customer = customer.slice(0, most);
  if (Array.isArray(thread) && thread.reduce((sum, { text }) => sum + String(text ?? '').length, 0) > most) {
    let left = most;
    const kept: typeof thread = [];
    for (const turn of [...thread].reverse()) {
      if (left <= 0) break;
      const text = String(turn.text ?? '').slice(0, left);
      left -= text.length + 1;
      kept.unshift({ ...turn, text });
    }
    cut.thread = kept;
  }
  return { ...draft, ...cut };
}
