package dev.truce.processor.read;

import dev.truce.processor.model.ReferenceRule;
import dev.truce.processor.read.source.AnnotationView;
import dev.truce.processor.read.source.Annotations;
import dev.truce.processor.read.source.Declaration;
import dev.truce.processor.read.source.Locations;
import dev.truce.runtime.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads {@code @ReferencedBy}, on the class or on a member that holds the referring ones. */
final class ReferenceReader {
    private static final String REFERENCED_BY = "dev.truce.ReferencedBy";

    private final Problems problems;

    private ReferenceReader(Problems problems) {
        this.problems = problems;
    }

    static List<ReferenceRule> read(List<TypeElement> lineage, List<Declaration> members, Problems problems) {
        ReferenceReader reader = new ReferenceReader(problems);
        List<ReferenceRule> rules = new ArrayList<>();
        for (TypeElement type : lineage) {
            for (AnnotationView view : Annotations.all(type, REFERENCED_BY, Locations.of(type))) {
                rules.add(reader.rule(view, null));
            }
        }
        for (Declaration member : members) {
            for (AnnotationView view : member.annotations(REFERENCED_BY)) {
                rules.add(reader.rule(view, elementOf(member.type())));
            }
        }
        return rules;
    }

    private ReferenceRule rule(AnnotationView view, @Nullable TypeElement memberType) {
        TypeElement written = view.type("value") instanceof DeclaredType type ? (TypeElement) type.asElement() : null;
        TypeElement referring = written == null ? memberType : written;
        String name = view.string("name");
        if (name.isEmpty() && referring != null) {
            name = ResourceNames.of(referring);
        }
        String table = view.string("table");
        if (table.isEmpty() && referring != null) {
            table = ResourceNames.table(referring);
        }
        return new ReferenceRule(
                name,
                table,
                view.strings("constraint"),
                problems.referenced(name, view),
                "referencedBy" + Words.capitalize(Words.camel(name)),
                view.location());
    }

    /** Returns the class of a member or of its elements; {@code null} if that is not a class. */
    private static @Nullable TypeElement elementOf(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return elementOf(array.getComponentType());
        }
        if (!(type instanceof DeclaredType declared)) {
            return null;
        }
        List<? extends TypeMirror> arguments = declared.getTypeArguments();
        return arguments.isEmpty()
                ? (TypeElement) declared.asElement()
                : elementOf(arguments.get(arguments.size() - 1));
    }
}
