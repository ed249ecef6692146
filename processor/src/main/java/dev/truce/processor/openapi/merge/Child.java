package dev.truce.processor.openapi.merge;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/**
 * The value of a name in a mapping, and whether text can be added there.
 *
 * @param state what is there
 * @param node the value; {@code null} where there is none
 * @param line where to look: the name, or the mapping where the name is missing
 */
record Child(State state, @Nullable Node node, Node line) {

    private static final String NOT_EXTENSIBLE = "is not a mapping that can be extended";

    /** The kinds of value. */
    enum State {
        /** A mapping or sequence that is written there and nowhere else. */
        OWN(NOT_EXTENSIBLE),
        /** Nothing: a name could be added. */
        MISSING(NOT_EXTENSIBLE),
        /** A name whose value is null, which an addition can replace. */
        NULL(NOT_EXTENSIBLE),
        /** A value that an alias or a merge key repeats: an addition would appear in several places. */
        REPEATED("is reached through an alias or a merge key, or is repeated by one"),
        /** A reference to a value that is written elsewhere. */
        REFERENCE("is reached through a $ref"),
        /** A scalar, or a mapping or sequence whose layout leaves no line for an addition. */
        OTHER(NOT_EXTENSIBLE);

        private final String words;

        State(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    boolean is(State other) {
        return state == other;
    }

    /** Whether entries can be added, to an existing mapping or to a new one. */
    boolean takesEntries() {
        return state == State.MISSING || state == State.NULL || isMapping();
    }

    boolean isMapping() {
        return state == State.OWN && node instanceof MappingNode;
    }

    /** The mapping, where {@link #isMapping()}. */
    MappingNode mapping() {
        return (MappingNode) Objects.requireNonNull(node);
    }
}
