// A tool of others applies the overlay to the input, and has the merged document.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import openapiFormat from 'openapi-format';
import { documents, read } from './documents.mjs';

/** The overlay appends parameters, the merged document may begin with them: their order means nothing. */
const sorted = (document) =>
  JSON.parse(JSON.stringify(document), (name, value) =>
    name === 'parameters' && Array.isArray(value) ? value.map((one) => JSON.stringify(one)).sort() : value);

describe('the overlay', () => {
  for (const { name, file, input, overlay } of documents.filter((document) => document.input)) {
    test(`the overlay makes ${name} from its input`, async () => {
      const { data, resultData } = await openapiFormat.openapiOverlay(await read(input), { overlaySet: await read(overlay) });
      assert.deepEqual(resultData.unusedActions, []);
      assert.notEqual(resultData.totalUsedActions, 0);
      assert.deepEqual(sorted(data), sorted(await read(file)));
    });
  }
});
