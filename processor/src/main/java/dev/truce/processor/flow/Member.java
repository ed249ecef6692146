package dev.truce.processor.flow;

import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.Name;

/**
 * A final field of a class, or a component of a record. The class belongs to it, because a class can hide a field of the one above.
 *
 * @param owner the class
 * @param name the name
 */
record Member(Element owner, Name name) {

    static Member of(Element declaration) {
        return new Member(Objects.requireNonNull(declaration.getEnclosingElement()), declaration.getSimpleName());
    }
}
