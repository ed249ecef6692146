// Makes the documents that the tools read: javac runs Truce's processor over the sources of a shop, alone and with documents of others.
import { execFile } from 'node:child_process';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { parse } from 'yaml';
import { endpoints } from './endpoints.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const resources = join(here, '../../processor/src/test/resources/openapi');
export const target = join(here, 'target/documents');

export const generatorJar = join(here, 'target/openapi-generator.jar');

const fresh = [
  { name: 'fresh-3.0-yaml', version: '3.0', output: 'api.yaml', twin: 'fresh-3.0-json' },
  { name: 'fresh-3.0-json', version: '3.0', output: 'api.json' },
  { name: 'fresh-3.1-yaml', version: '3.1', output: 'api.yaml' },
  { name: 'fresh-3.1-json', version: '3.1', output: 'api.json', twin: 'fresh-3.1-yaml' },
];

const corpus = join(resources, 'corpus');
const merged = [
  { name: 'petstore-3.0-yaml', from: join(corpus, 'oai-petstore-30.yaml') },
  { name: 'petstore-3.1-json', from: join(here, 'node_modules/@readme/oas-examples/3.1/json/petstore.json') },
  { name: 'paypal-3.0-json', from: join(corpus, 'paypal-orders-v2-30.json') },
  { name: 'tictactoe-3.1-yaml', from: join(corpus, 'oai-tictactoe-31.yaml') },
  { name: 'museum-3.1-yaml', from: join(corpus, 'redocly-museum-31.yaml') },
  { name: 'adyen-3.1-yaml', from: join(corpus, 'adyen-checkout-v72.yaml') },
].map((document) => {
  const extension = extname(document.from);
  return { ...document, input: join(target, document.name, `input${extension}`), output: `api${extension}` };
});

/** Every document: its name, the file that the processor writes, its overlay, and the input where it is a merged one. */
export const documents = [...fresh, ...merged].map((document) => ({
  ...document,
  file: join(target, document.name, document.output),
  overlay: join(target, document.name, 'META-INF/truce/openapi-overlay.yaml'),
}));

/** Does something with each, two at a time. */
export async function inPairs(items, action) {
  const waiting = [...items];
  const work = async () => {
    while (waiting.length > 0) await action(waiting.shift());
  };
  await Promise.all([work(), work()]);
}

export const read = async (file) => parse(await readFile(file, 'utf8'), { maxAliasCount: -1, logLevel: 'error' });

export const java = (tool) => (process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', tool) : tool);

export const classPath = () => readFile(join(here, 'target/classpath'), 'utf8');

async function make(document) {
  const folder = join(target, document.name);
  await mkdir(folder, { recursive: true });
  const options = [`-Atruce.openapi.output=${document.output}`];
  let sources = join(resources, 'shop/Endpoints.java');
  if (document.input) {
    await copyFile(document.from, document.input);
    sources = join(folder, 'Endpoints.java');
    await writeFile(sources, endpoints(await read(document.input)));
    options.push(`-Atruce.openapi.directory=${folder}`, `-Atruce.openapi.input=${basename(document.input)}`);
  } else {
    options.push(`-Atruce.openapi.version=${document.version}`);
  }
  const path = await classPath();
  await promisify(execFile)(java('javac'), [
    '-proc:only', '-processorpath', path, '-classpath', path, '-d', folder, ...options,
    join(resources, 'shop/Resources.java'), sources,
  ]);
}

async function makeAll() {
  await rm(target, { recursive: true, force: true });
  await inPairs(documents, (document) => make(document).catch((failure) => {
    console.error(`${document.name} could not be made:\n${failure.stderr ?? failure.stack}`);
    process.exit(1);
  }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await makeAll();
