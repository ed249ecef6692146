package dev.truce.processor.openapi.merge;

/**
 * Text that is inserted, or that takes the place of a null.
 *
 * @param offset the beginning, in the text as it was
 * @param end the end of the null that is replaced; {@code offset} for an insertion
 * @param depth the depth in the tree: of two at one offset the deeper comes first, since it belongs to what precedes
 * @param text the new text
 */
record Edit(int offset, int end, int depth, String text) {

    /** Returns an insertion. */
    Edit(int offset, int depth, String text) {
        this(offset, offset, depth, text);
    }
}
