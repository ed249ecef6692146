package dev.truce.processor.read.source;

import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;

/** The components of records. */
public final class Components {
    private Components() {}

    /** Returns the components of a record in their order, and none for any other class, where ECJ's {@code TypeElement} throws. */
    public static List<? extends RecordComponentElement> of(TypeElement type) {
        return type.getKind() == ElementKind.RECORD ? type.getRecordComponents() : List.of();
    }
}
