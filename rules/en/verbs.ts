/** English verb forms, made when the pack is built. */
const irregular: Record<string, [past: string, participle?: string]> = {};
for (const line of `be was|were been, become became become, begin began begun, bend bent, break broke broken, bring brought, build built, burn burned|burnt,
  buy bought, catch caught, choose chose chosen, come came come, cost cost, cut cut, deal dealt, do did done, draw drew drawn, drive drove driven, eat ate eaten,
  fall fell fallen, feel felt, fight fought, find found, forget forgot forgotten, freeze froze frozen, get got gotten|got, give gave given, go went gone, hang hung,
  have had, hear heard, hold held, keep kept, know knew known, lay laid, leave left, lend lent, let let, lose lost, make made, mean meant, meet met, mislay mislaid,
  mishear misheard, misread misread, mistake mistook mistaken, misunderstand misunderstood, overlook overlooked, oversee oversaw overseen, pay paid, put put, read read, ride rode ridden, ring rang rung, run ran run,
  say said, see saw seen, sell sold, send sent, resend resent, set set, reset reset, shut shut, sit sat, sleep slept, speak spoke spoken, spell spelled|spelt, spend spent, spill spilled|spilt, stand stood,
  stick stuck, take took taken, teach taught, tell told, think thought, throw threw thrown, understand understood, wake woke woken, wear wore worn, write wrote written, rewrite rewrote rewritten, redo redid redone, undo undid undone, remake remade, rebuild rebuilt, rerun reran rerun, retake retook retaken, withdraw withdrew withdrawn, sew sewed sewn, fly flew flown, rehang rehung, unfreeze unfroze unfrozen, rewind rewound, dig dug, sweep swept, light lit, feed fed, bleed bled, bind bound, rebind rebound, unstick unstuck, grind ground`.split(
  /,\s*/,
)) {
  const [base, past, participle = past] = line.trim().split(' ') as [string, string, string?];
  irregular[base] = [past, participle];
}
const doubling =
  /^(cancel|label|travel|refer|transfer|submit|omit|permit|admit|commit|occur|prefer|forget|begin|chat|plan|plug|stop|drop|slip|ship|skip|tap|scan|wrap|swap|scrap|log|tag|flag|nag|beg|chip|get|put|set|reset|let|cut|sit|run|rob|grab|step|pop|zip|rip|trip|top|fit|shut|unplug|win|spot|blur|bar|pin|bag|trim|mop|scrub|unclog|unjam|hem|strap|bin|dab|clip|strip|rub|dip|unzip|repot|pot|prep|map|remap|jot|pat|unwrap|rewrap|dim|spin|rig|rewrap|rezip)$/;

const stem = (v: string) => (doubling.test(v) && !/^(cancel|label|travel)$/.test(v) ? v + v.at(-1) : v);
const regular = (v: string) => (v.endsWith('e') ? `${v}d` : /[^aeiou]y$/.test(v) ? `${v.slice(0, -1)}ied` : `${stem(v)}ed`);
/** A verb may bring particles: `fill in`. Only its first word changes. */
const onFirst = (f: (v: string) => string[]) => (verb: string) => {
  const [first = '', ...rest] = verb.split(' ');
  return f(first).map((x) => [x, ...rest].join(' '));
};
export const past = onFirst((v) => (irregular[v]?.[0] ?? regular(v)).split('|'));
export const participle = onFirst((v) => (irregular[v]?.[1] ?? irregular[v]?.[0] ?? regular(v)).split('|'));
export const third = onFirst((v) => [
  v === 'have'
    ? 'has'
    : v === 'be'
      ? 'is'
      : /(s|x|z|ch|sh|o)$/.test(v)
        ? `${v}es`
        : /[^aeiou]y$/.test(v)
          ? `${v.slice(0, -1)}ies`
          : `${v}s`,
]);
export const gerund = onFirst((v) => [
  /ie$/.test(v) ? `${v.slice(0, -2)}ying` : /[^eoy]e$/.test(v) && v !== 'be' ? `${v.slice(0, -1)}ing` : `${stem(v)}ing`,
]);

const any = (words: Iterable<string>) => `(${[...new Set(words)].join('|')})`;
const list = (verbs: string) =>
  verbs
    .split(',')
    .map((v) => v.trim().replace(/\s+/g, ' '))
    .filter(Boolean);
export const bases = (verbs: string) => any(list(verbs));
export const pasts = (verbs: string) => any(list(verbs).flatMap(past));
export const participles = (verbs: string) => any(list(verbs).flatMap(participle));
export const gerunds = (verbs: string) => any(list(verbs).flatMap(gerund));
export const thirds = (verbs: string) => any(list(verbs).flatMap(third));
/** All forms of each verb. */
export const forms = (verbs: string) => any(list(verbs).flatMap((v) => [v, ...third(v), ...past(v), ...participle(v), ...gerund(v)]));
