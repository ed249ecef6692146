// The responses of a document that tell problems of Truce.

/** What a reference of the document leads to, or the node itself. */
export function follow(document, node) {
  if (!node?.$ref) return node;
  const names = node.$ref.slice(2).split('/').map((name) => decodeURIComponent(name).replaceAll('~1', '/').replaceAll('~0', '~'));
  return names.reduce((parent, name) => parent[name], document);
}

/** One for each operation and status: the method, the path, a path that meets it, and the content with its examples in place. */
export function problemResponses(document) {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, { responses }]) =>
      Object.entries(responses ?? {}).flatMap(([status, reference]) => {
        const content = follow(document, reference).content?.['application/problem+json'];
        if (!content?.examples) return [];
        const examples = Object.fromEntries(Object.entries(content.examples).map(([name, node]) => [name, follow(document, node)]));
        return [{
          method: method.toUpperCase(), path, status, content: { ...content, examples },
          url: path.replace(/\{[^}]*}/g, '1'), at: `${method.toUpperCase()} ${path} ${status}`,
        }];
      })));
}
