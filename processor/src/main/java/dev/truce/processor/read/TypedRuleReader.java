package dev.truce.processor.read;

import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.SourceLocation;
import dev.truce.processor.model.TypedRule;
import dev.truce.processor.read.source.Locations;
import dev.truce.processor.read.source.Reach;
import dev.truce.processor.read.source.TypeReader;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads the declaration of a custom annotation, for the checks. */
final class TypedRuleReader {
    private TypedRuleReader() {}

    static List<TypedRule> read(List<TypedView> uses) {
        return uses.stream().map(TypedRuleReader::rule).toList();
    }

    private static TypedRule rule(TypedView use) {
        ClassRef annotation = TypeReader.ref(use.type());
        TypedRule.Form form =
                TypedRules.isTransition(use.type()) ? TypedRule.Form.TRANSITION : TypedRule.Form.LIFECYCLE;
        List<TypedRule.Element> elements = ElementFilter.methodsIn(use.type().getEnclosedElements()).stream()
                .map(method -> element(method, Reach.of(use.type())))
                .toList();
        return new TypedRule(annotation, form, elements, SourceLocation.of(annotation), use.location());
    }

    private static TypedRule.Element element(ExecutableElement method, Reach reach) {
        TypeMirror type = method.getReturnType();
        TypeMirror single = type instanceof ArrayType array ? array.getComponentType() : type;
        boolean transitions = single instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement annotation
                && TypedRules.isTransition(annotation);
        return new TypedRule.Element(
                method.getSimpleName().toString(), TypeReader.read(type, reach), transitions, Locations.of(method));
    }
}
