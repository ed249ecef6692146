// Checks values against the schemas of a document, with the JSON Schema of its version.
import Ajv4 from 'ajv-draft-04';
import Ajv2020 from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

export function validator(document, schema) {
  const Ajv = document.openapi.startsWith('3.0') ? Ajv4 : Ajv2020.default;
  const ajv = new Ajv({ strict: false, allErrors: true });
  formats.default(ajv);
  return ajv.compile({ ...schema, components: document.components });
}
