package dev.truce.processor.openapi.merge;

import dev.truce.processor.openapi.Addition;
import java.util.List;

/** A mapping or sequence as it is written, to which something can be added. */
interface Place {

    /**
     * The text that the additions come to be.
     *
     * @param additions all that this place gets, at least one
     */
    List<Edit> edits(List<Addition> additions);
}
