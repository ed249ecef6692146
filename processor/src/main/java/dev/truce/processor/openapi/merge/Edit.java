package dev.truce.processor.openapi.merge;

/**
 * Text that is inserted.
 *
 * @param offset where, in the text as it was
 * @param depth how deep in the tree: of two at one place the deeper comes first, since it belongs to what stands before
 * @param text what
 */
record Edit(int offset, int depth, String text) {}
