/** Writes dist/schema.json, the JSON Schema of the configuration, for editors. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { configShape, type Shape } from '../src/adapters/cli/config/keys.ts';

function schemaOf(shape: Shape): object {
  const description = shape.about;
  switch (shape.kind) {
    case 'string':
      return { type: 'string', description, ...(shape.choices ? { enum: shape.choices } : {}) };
    case 'strings':
      return { description, anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] };
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

mkdirSync('dist', { recursive: true });
writeFileSync(
  'dist/schema.json',
  `${JSON.stringify({ $schema: 'https://json-schema.org/draft/2020-12/schema', ...schemaOf(configShape) }, null, 2)}\n`,
);
