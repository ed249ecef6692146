// Type checks as `tsc --strict` does.
import { relative } from 'node:path';
import ts from 'typescript';

const OPTIONS = {
  strict: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2020,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2020.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
};

/** What the compiler says, without line numbers: file, code and message. */
export function typeErrors(files, folder) {
  return ts.getPreEmitDiagnostics(ts.createProgram(files, OPTIONS)).map(({ file, code, messageText }) =>
    `${file ? relative(folder, file.fileName) : ''}: TS${code} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
}
