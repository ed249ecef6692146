package dev.truce.processor.read;

import dev.truce.processor.model.Coverage;
import dev.truce.processor.model.Representation;
import dev.truce.processor.read.source.AnnotationView;
import dev.truce.processor.read.source.Annotations;
import dev.truce.processor.read.source.Declaration;
import dev.truce.processor.read.source.Locations;
import dev.truce.processor.read.source.MemberReader;
import dev.truce.processor.read.source.Reading;
import dev.truce.processor.read.source.Shapes;
import dev.truce.processor.read.source.TypeReader;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads a class that shows a resource on the wire. */
public final class RepresentationReader {
    private static final String REPRESENTATION_OF = "dev.truce.RepresentationOf";

    private final MemberReader members;
    private final PartReader parts;

    /** A reader of the classes of one compilation. */
    public RepresentationReader(Reading reading) {
        this.members = new MemberReader(reading);
        this.parts = new PartReader(reading);
    }

    /** Returns the resource that a class with {@code @RepresentationOf} shows; empty if the resource's class does not exist. */
    public Optional<Representation> read(TypeElement type) {
        AnnotationView view = Annotations.find(type, REPRESENTATION_OF, Locations.of(type));
        TypeMirror resource = view == null ? null : view.type("value");
        if (view == null || resource == null) {
            return Optional.empty();
        }
        List<Declaration> declarations = members.read(type);
        Coverage.Cache cache = view.constant("cache", Coverage.Cache.UNLESS_NESTED);
        return Optional.of(new Representation(
                TypeReader.ref(type),
                Shapes.of(type),
                TypeReader.literal(resource),
                MemberReader.members(declarations),
                new Coverage(cache, parts(type, declarations, resource)),
                view.location()));
    }

    private List<Coverage.Part> parts(TypeElement type, List<Declaration> declarations, TypeMirror resource) {
        return resource instanceof DeclaredType declared
                ? parts.read(type, declarations, (TypeElement) declared.asElement())
                : List.of();
    }
}
