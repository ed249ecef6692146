package dev.truce.processor.flow;

import java.util.List;
import javax.lang.model.element.Element;

/**
 * The constants of an enum.
 *
 * @param type the enum
 * @param names in the order of the enum
 */
record Constants(Element type, List<String> names) {

    boolean isOfSameEnum(Constants other) {
        return type.equals(other.type);
    }
}
