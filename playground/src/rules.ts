import type { RuleInfo, RuleSettings } from 'amends';
import { make } from './dom.ts';

/** A switch for each rule, by family. */
export function showRules(
  place: HTMLElement,
  rules: readonly RuleInfo[],
  off: RuleSettings,
  change: (id: string, on: boolean) => void,
): void {
  const families = new Map<string, RuleInfo[]>();
  for (const rule of rules) {
    const family = rule.id.split('/')[0]!;
    families.set(family, [...(families.get(family) ?? []), rule]);
  }
  place.replaceChildren(
    ...[...families].map(([family, members]) =>
      make(
        'fieldset',
        {},
        make('legend', {}, family.replace('-', ' ')),
        ...members.map(({ id, title }) => {
          const box = make('input', { type: 'checkbox', checked: off[id] !== 'off' });
          box.onchange = () => change(id, box.checked);
          return make('label', {}, box, ` ${title}`);
        }),
      ),
    ),
  );
}
