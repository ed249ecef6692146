// Redocly and Spectral, each with its recommended rules, say nothing about what Truce has added.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { createConfig, lint } from '@redocly/openapi-core';
import spectralCore from '@stoplight/spectral-core';
import parsers from '@stoplight/spectral-parsers';
import rulesets from '@stoplight/spectral-rulesets';
import { documents } from './documents.mjs';

/** What a fresh document cannot say, since only the authors of an API know it. */
const ASKS_THE_AUTHOR = new Set([
  'info-contact', 'info-description', 'info-license', 'no-empty-servers', 'oas3-api-servers',
  'operation-4xx-response', 'operation-description', 'security-defined', 'tag-description',
]);

const redocly = await createConfig({ extends: ['recommended'] });
const spectral = new spectralCore.Spectral();
spectral.setRuleset({ extends: [rulesets.oas] });

const linters = {
  async redocly(file) {
    const problems = await lint({ ref: file, config: redocly });
    return problems.map(({ ruleId, message, location: [{ pointer }] }) => ({ rule: ruleId, message, at: pointer ?? '' }));
  },
  async spectral(file) {
    const parser = file.endsWith('.json') ? parsers.Json : parsers.Yaml;
    const results = await spectral.run(new spectralCore.Document(await readFile(file, 'utf8'), parser, file));
    return results.map(({ code, message, path }) => ({ rule: String(code), message, at: path.join('/') }));
  },
};

/** An added parameter comes first, so the others move. */
const text = ({ rule, message, at }) => `${rule} at ${at.replace(/(parameters\/)\d+/g, '$1*')}: ${message}`;

async function newProblems(run, { file, input }) {
  const problems = await run(file);
  if (!input) return problems.filter(({ rule }) => !ASKS_THE_AUTHOR.has(rule)).map(text);
  const known = (await run(input)).map(text);
  return problems.map(text).filter((problem) => {
    const index = known.indexOf(problem);
    if (index >= 0) known.splice(index, 1);
    return index < 0;
  });
}

describe('linters', () => {
  for (const [linter, run] of Object.entries(linters)) {
    for (const document of documents) {
      test(`${linter} has nothing to say about ${document.name}`, async () => {
        assert.deepEqual(await newProblems(run, document), []);
      });
    }
  }
});
