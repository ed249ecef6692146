package dev.truce.processor.flow;

import javax.lang.model.element.Name;
import javax.lang.model.util.Elements;

/**
 * Frequently compared names in the compiler's own form, because comparing a name with a text decodes the name.
 *
 * @param self {@code this}
 * @param above {@code super}
 */
record Names(Name self, Name above, Name suppressWarnings, Name generated, Name of) {

    static Names of(Elements elements) {
        return new Names(
                elements.getName("this"),
                elements.getName("super"),
                elements.getName("SuppressWarnings"),
                elements.getName("Generated"),
                elements.getName("of"));
    }

    boolean isObject(Name name) {
        return name.equals(self) || name.equals(above);
    }
}
