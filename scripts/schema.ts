/** Writes dist/schema.json, the JSON Schema of the configuration, for editors. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { configShape, type Form, type Shape } from '../src/adapters/cli/config/keys.ts';

function schemaOf(shape: Shape): object {
  const description = shape.about;
  switch (shape.kind) {
    case 'string':
      return { description, ...textOf(shape) };
    case 'strings':
      return { description, anyOf: [textOf(shape), { type: 'array', items: textOf(shape) }] };
    case 'number':
      return { type: 'integer', minimum: 0, description };
    case 'boolean':
      return { type: 'boolean', description };
    case 'record':
      return { type: 'object', description, additionalProperties: schemaOf(shape.of) };
    case 'list':
      return { type: 'array', description, items: schemaOf(shape.of) };
    case 'object': {
      const properties = Object.fromEntries(Object.entries(shape.keys).map(([key, inner]) => [key, schemaOf(inner)]));
      return { type: 'object', description, properties, required: shape.required ?? [], additionalProperties: false };
    }
  }
}

/** One of the choices, or of the form. */
function textOf({ choices, form }: { choices?: readonly string[]; form?: Form }): object {
  const pattern = form && { pattern: form.pattern };
  if (choices && pattern) return { type: 'string', anyOf: [{ enum: choices }, pattern] };
  return { type: 'string', ...(choices && { enum: choices }), ...pattern };
}

mkdirSync('dist', { recursive: true });
writeFileSync(
  'dist/schema.json',
  `${JSON.stringify({ $schema: 'https://json-schema.org/draft/2020-12/schema', ...schemaOf(configShape) }, null, 2)}\n`,
);
