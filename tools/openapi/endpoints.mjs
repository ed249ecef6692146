// Writes the endpoints of an application that somebody else's document describes, bound to the resources of the shop.

const RESOURCES = ['Order', 'User', 'Document', 'Booking', 'Profile', 'Product'];
const TRANSITIONS = ['process', 'ship', 'deliver', 'cancel', 'return', 'archive'];
const METHODS = ['get', 'post', 'put', 'patch', 'delete'];
/** Of a document with more operations than these, one in several is bound. */
const SAMPLE = 60;

export function endpoints(document) {
  const all = Object.entries(document.paths ?? {}).flatMap(([path, item], index) =>
    METHODS.filter((method) => item[method]).map((method) => ({ method, path, resource: RESOURCES[index % RESOURCES.length] })));
  const step = Math.floor(all.length / SAMPLE) + 1;
  const bound = all.filter((_, index) => index % step === 0);
  return `package shop;

import dev.truce.Guarded;

abstract class Endpoints {
${bound.map(endpoint).join('')}}
`;
}

function endpoint({ method, path, resource }, index) {
  const fires = resource === 'Order' && method === 'post' && path.includes('{');
  const transition = fires ? `, transition = "${TRANSITIONS[index % TRANSITIONS.length]}"` : '';
  return `
    @Guarded(value = ${resource}.class, method = "${method.toUpperCase()}", path = ${JSON.stringify(path)}${transition})
    abstract Object endpoint${index}();
`;
}
