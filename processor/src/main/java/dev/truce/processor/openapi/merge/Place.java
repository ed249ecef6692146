package dev.truce.processor.openapi.merge;

import dev.truce.processor.openapi.Addition;
import java.util.List;

/** A mapping or sequence as it is written, to which something can be added. */
interface Place {

    /**
     * Returns the edits that make the additions.
     *
     * @param additions all additions to this place, at least one
     */
    List<Edit> edits(List<Addition> additions);
}
