// openapi-generator accepts every document, and what it generates from it compiles.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { classPath, documents, generatorJar, inPairs, java, read, target } from './documents.mjs';
import { typeErrors } from './typescript.mjs';

const run = promisify(execFile);
const MEGABYTES = { maxBuffer: 1 << 28 };
const generated = join(target, '../generated');

const GENERATORS = {
  'Java native': { generatorName: 'java', library: 'native', additionalProperties: { useJakartaEe: true }, check: javaErrors },
  'Java restclient': {
    generatorName: 'java', library: 'restclient', additionalProperties: { useJakartaEe: true, useOneOfInterfaces: true }, check: javaErrors,
  },
  'Spring server': { generatorName: 'spring', additionalProperties: { useSpringBoot3: true }, check: javaErrors },
  'TypeScript fetch': { generatorName: 'typescript-fetch', check: fetchErrors },
};

async function filesIn(folder, extension) {
  const entries = await readdir(folder, { recursive: true });
  return entries.filter((entry) => entry.endsWith(extension)).map((entry) => join(folder, entry));
}

async function javaErrors(folder) {
  const list = join(folder, 'sources.txt');
  const sources = await filesIn(join(folder, 'src/main/java'), '.java');
  await writeFile(list, sources.map((file) => `"${file}"`).join('\n'));
  const compilation = run(java('javac'), [
    '-proc:none', '-nowarn', '-Xmaxerrs', '100000', '-classpath', await classPath(), '-d', join(folder, 'classes'), `@${list}`,
  ], MEGABYTES);
  try {
    await compilation;
    return [];
  } catch ({ stderr }) {
    const lines = stderr.split('\n').filter((line) => line.includes(': error: '));
    assert.notEqual(lines.length, 0, stderr);
    return lines.map((line) => line.replace(`${folder}/`, '').replace(/:\d+: /, ': '));
  }
}

async function fetchErrors(folder) {
  return typeErrors(await filesIn(folder, '.ts'), folder);
}

/** Generates all of them in one run of the generator; one that fails leaves a folder without a list of its files. */
async function generate(jobs) {
  const configurations = join(generated, 'configurations');
  await mkdir(configurations, { recursive: true });
  const files = await Promise.all(jobs.map(async ({ id, folder, inputSpec, generator: { check, ...settings } }) => {
    const file = join(configurations, `${id}.json`);
    await writeFile(file, JSON.stringify({ ...settings, inputSpec, outputDir: folder }));
    return file;
  }));
  await run(java('java'), ['-jar', generatorJar, 'batch', '--threads', '2', '--timeout', '10', ...files], MEGABYTES)
    .catch((failure) => assert.equal(typeof failure.code, 'number', failure));
}

/** What is wrong with each, by its id: nothing, where it could be generated and compiles. */
async function errors(jobs) {
  await generate(jobs);
  const found = new Map();
  await inPairs(jobs, async ({ id, folder, generator }) => {
    const complete = existsSync(join(folder, '.openapi-generator/FILES'));
    found.set(id, complete ? await generator.check(folder) : ['the generator fails']);
  });
  return found;
}

/** A document and its JSON or YAML twin are one to the generator. */
const distinct = documents.filter(({ twin }) => !twin);
const jobs = distinct.flatMap((document) => Object.entries(GENERATORS).map(([kind, generator]) => {
  const id = `${document.name}-${kind.replace(' ', '-')}`;
  return { id, kind, document, generator, inputSpec: document.file, folder: join(generated, 'output', id) };
}));

describe('openapi-generator', () => {
  let ofOutput;
  let ofInput;

  before(async () => {
    await rm(generated, { recursive: true, force: true });
    ofOutput = await errors(jobs);
    const inDoubt = jobs.filter(({ id, document }) => document.input && ofOutput.get(id).length > 0);
    ofInput = await errors(inDoubt.map((job) => ({ ...job, inputSpec: job.document.input, folder: join(generated, 'input', job.id) })));
  });

  for (const { id, kind, document } of jobs) {
    test(`the ${kind} code for ${document.name} compiles${document.input ? ', as far as that for its input does' : ''}`, () => {
      const known = ofInput.get(id) ?? [];
      assert.deepEqual(ofOutput.get(id).filter((error) => !known.includes(error)), []);
    });
  }

  for (const kind of Object.keys(GENERATORS)) {
    test(`the ${kind} code for three merged documents or more compiles without any error`, () => {
      const clean = jobs.filter((job) => job.kind === kind && job.document.input && ofOutput.get(job.id).length === 0);
      assert.ok(clean.length >= 3, `only ${clean.map(({ id }) => id)}`);
    });
  }

  for (const { name, twin } of documents.filter((document) => document.twin)) {
    test(`${name} is the same document as ${twin}`, async () => {
      const [one, other] = [name, twin].map((wanted) => documents.find((document) => document.name === wanted).file);
      assert.deepEqual(await read(one), await read(other));
    });
  }

  for (const { name, file } of distinct) {
    test(`finds ${name} valid`, async () => {
      await run(java('java'), ['-jar', generatorJar, 'validate', '--input-spec', file], MEGABYTES);
    });
  }
});
