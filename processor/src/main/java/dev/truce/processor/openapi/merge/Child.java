package dev.truce.processor.openapi.merge;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/**
 * What a mapping of a document has under a name, and whether text can be added there.
 *
 * @param state what is there
 * @param node the value; {@code null} where there is none
 * @param line where to look: the name, or the mapping where the name is missing
 */
record Child(State state, @Nullable Node node, Node line) {

    /** What can be there. */
    enum State {
        /** A mapping or sequence that is written there and nowhere else. */
        OWN(""),
        /** Nothing: a name could be added. */
        MISSING(""),
        /** A name without a value, in block style. */
        NOTHING(""),
        /** What an alias or a merge key repeats, so that an addition would come to stand at other places too. */
        REPEATED("is reached through an alias or a merge key, or is repeated by one"),
        /** A reference to something that is written elsewhere. */
        REFERENCE("is reached through a $ref"),
        /** Something else than a mapping or sequence, or one written in a way that leaves no line for an addition. */
        OTHER("is not a mapping that can be extended");

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

    /** Whether entries can be added, be it to a mapping that is there or to one that would be made. */
    boolean takesEntries() {
        return state == State.MISSING || state == State.NOTHING || isMapping();
    }

    boolean isMapping() {
        return state == State.OWN && node instanceof MappingNode;
    }

    /** The mapping, where {@link #isMapping()}. */
    MappingNode mapping() {
        return (MappingNode) java.util.Objects.requireNonNull(node);
    }
}
