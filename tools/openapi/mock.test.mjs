// A mock server over a document answers with each of Truce's named examples at its operation, and the answer meets the schema.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import httpServer from '@stoplight/prism-http-server';
import http from '@stoplight/prism-http';
import { documents, read } from './documents.mjs';
import { problemResponses } from './problems.mjs';
import { validator } from './schemas.mjs';

const silent = new Proxy({}, { get: (_, name) => (name === 'child' ? () => silent : () => {}) });

async function mock(file) {
  const server = httpServer.createServer(await http.getHttpOperationsFromSpec(file), {
    cors: false,
    components: { logger: silent },
    config: { isProxy: false, mock: { dynamic: false }, validateRequest: false, validateResponse: true, checkSecurity: false, errors: false, upstreamProxy: undefined },
  });
  return { url: await server.listen(0, '127.0.0.1'), close: () => server.close() };
}

describe('a mock server', () => {
  for (const { name, file } of documents) {
    test(`a mock server answers with every example of ${name}`, async () => {
      const document = await read(file);
      const server = await mock(file);
      let served = 0;
      try {
        for (const { method, url, status, content, at } of problemResponses(document)) {
          const valid = validator(document, content.schema);
          for (const [example, { value }] of Object.entries(content.examples)) {
            const answer = await fetch(server.url + url, { method, headers: { Prefer: `code=${status}, example=${example}`, Accept: 'application/problem+json' } });
            const body = await answer.json();
            assert.equal(answer.status, Number(status), `${at}, ${example}: ${JSON.stringify(body)}`);
            assert.match(answer.headers.get('content-type'), /^application\/problem\+json/);
            assert.equal(answer.headers.get('sl-violations'), null, `${at}, ${example}`);
            assert.deepEqual(body, value, `${at}, ${example}`);
            assert.ok(valid(body), `${at}, ${example}: ${JSON.stringify(valid.errors)}`);
            served++;
          }
        }
      } finally {
        await server.close();
      }
      assert.notEqual(served, 0);
    });
  }
});
