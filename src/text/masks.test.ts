import { describe, expect, it } from 'vitest';
import { findMasks } from './masks.ts';

const masks = (text: string, declared: string[]) =>
  findMasks(text, declared, [], () => undefined).map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`);

describe('placeholders', () => {
  it('stand for words, where they print something', () => {
    expect(masks('Hi {{name}}, {{ order.id }} is here.', ['mustache'])).toEqual(['token {{name}}', 'token {{ order.id }}']);
  });
  it('part sentences, where they only steer', () => {
    expect(masks('{% if late %}Sorry.{% endif %} {{#each x}}{{this}}{{/each}}', ['liquid', 'mustache'])).toEqual([
      'cut {% if late %}',
      'cut {% endif %}',
      'cut {{#each x}}',
      'token {{this}}',
      'cut {{/each}}',
    ]);
  });
  it('are plain text unless they are declared', () => {
    expect(masks('{% if late %} {{name}}', [])).toEqual([]);
  });
});
