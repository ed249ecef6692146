// openapi-typescript: under `tsc --strict`, a switch over a problem's code knows in each case which problem it is.
import assert from 'node:assert/strict';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { documents, read, target } from './documents.mjs';
import { follow, problemResponses } from './problems.mjs';
import { typeErrors } from './typescript.mjs';

const OF_ALL = ['type', 'title', 'status', 'detail', 'instance', 'code', 'resolution'];

/** Reads what a problem of the schema has, and others need not have. */
function members(document, schema) {
  const { required } = follow(document, schema);
  return `[${required.filter((name) => !OF_ALL.includes(name)).map((name) => `problem[${JSON.stringify(name)}]`).join(', ')}]`;
}

/** A function that takes what the operation can answer with, and switches over each code where there are several. */
function narrowing(document, { method, path, status, content }, index) {
  const keys = [path, method.toLowerCase(), 'responses', Number(status), 'content', 'application/problem+json'];
  const { oneOf, discriminator } = follow(document, content.schema);
  const body = oneOf
    ? `switch (problem.code) {
${Object.entries(discriminator.mapping).map(([code, $ref]) => `    case ${JSON.stringify(code)}: return ${members(document, { $ref })};`).join('\n')}
    default: { const none: never = problem; return [none]; }
  }`
    : `return ${members(document, content.schema)};`;
  return `
export function problem${index}(problem: paths${keys.map((key) => `[${JSON.stringify(key)}]`).join('')}): unknown[] {
  ${body}
}
`;
}

/** A function that takes every problem of an operation, whatever the status, and switches over the codes of all. */
function narrowingOperation(document, responses, index) {
  const [{ path, method }] = responses;
  const operation = `paths[${JSON.stringify(path)}][${JSON.stringify(method.toLowerCase())}]['responses']`;
  const union = responses.map(({ status }) => `${operation}[${Number(status)}]['content']['application/problem+json']`).join(' | ');
  const codes = responses.flatMap(({ content }) => {
    const { discriminator } = follow(document, content.schema);
    return discriminator
      ? Object.entries(discriminator.mapping).map(([code, $ref]) => [code, { $ref }])
      : [[Object.values(content.examples)[0].value.code, content.schema]];
  });
  if (codes.length === 1) return ''; // nothing to tell apart, and TypeScript narrows unions only
  return `
export function operation${index}(problem: ${union}): unknown[] {
  switch (problem.code) {
${[...new Map(codes)].map(([code, schema]) => `    case ${JSON.stringify(code)}: return ${members(document, schema)};`).join('\n')}
    default: { const none: never = problem; return [none]; }
  }
}
`;
}

describe('openapi-typescript', () => {
  for (const { name, file } of documents) {
    test(`a switch over code narrows the types of ${name}`, async () => {
      const folder = join(target, name, 'types');
      await rm(folder, { recursive: true, force: true });
      await mkdir(folder);
      await writeFile(join(folder, 'api.d.ts'), astToString(await openapiTypescript(new URL(`file:${file}`), { silent: true })));
      const document = await read(file);
      const functions = problemResponses(document).map((response, index) => narrowing(document, response, index));
      assert.ok(functions.some((text) => text.includes('switch')));
      const operations = new Map();
      for (const response of problemResponses(document)) {
        const route = `${response.method} ${response.path}`;
        operations.set(route, [...(operations.get(route) ?? []), response]);
      }
      functions.push(...[...operations.values()].map((responses, index) => narrowingOperation(document, responses, index)));
      await writeFile(join(folder, 'narrow.ts'), `import type { paths } from './api';\n${functions.join('')}`);
      assert.deepEqual(await typeErrors([join(folder, 'narrow.ts')], folder), []);
    });
  }
});
