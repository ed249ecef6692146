package dev.truce.processor.read.storage;

import dev.truce.processor.model.AutoConverter;
import dev.truce.processor.read.source.AnnotationView;
import dev.truce.processor.read.source.Jpa;
import dev.truce.processor.read.source.MemberReader;
import dev.truce.processor.read.source.TypeReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads JPA's converters that apply themselves. */
public final class ConverterReader {
    /** The annotations of converters. */
    public static final Set<String> ANNOTATIONS =
            Set.of("jakarta.persistence.Converter", "javax.persistence.Converter");

    private ConverterReader() {}

    /** Returns the converter; empty if the class is none, or does not apply itself. */
    public static Optional<AutoConverter> read(TypeElement type) {
        AnnotationView view = Jpa.find(type, "Converter");
        return view != null && view.flag("autoApply") ? converted(type) : Optional.empty();
    }

    private static Optional<AutoConverter> converted(TypeElement type) {
        for (TypeElement owner : MemberReader.lineage(type)) {
            for (TypeMirror implemented : owner.getInterfaces()) {
                List<? extends TypeMirror> arguments = ((DeclaredType) implemented).getTypeArguments();
                if (((DeclaredType) implemented).asElement().getSimpleName().contentEquals("AttributeConverter")
                        && arguments.size() == 2
                        && arguments.get(0) instanceof DeclaredType attribute) {
                    return Optional.of(new AutoConverter(
                            TypeReader.ref(type), TypeReader.ref((TypeElement) attribute.asElement())));
                }
            }
        }
        return Optional.empty();
    }
}
