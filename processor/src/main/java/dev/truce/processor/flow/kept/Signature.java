package dev.truce.processor.flow.kept;

import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.Contract;
import dev.truce.processor.model.Representation;
import dev.truce.processor.model.Resource;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * The resources that a handler takes and returns, themselves or as representations.
 *
 * @param taken the resources of its parameters
 * @param returned the resources of its return type
 */
record Signature(Set<ClassRef> taken, Set<ClassRef> returned) {

    /** Reads the signatures of one contract. */
    static final class Reader {
        private final Map<String, ClassRef> shown = new HashMap<>();

        Reader(Contract contract) {
            for (Resource resource : contract.resources()) {
                shown.put(resource.type().qualifiedName(), resource.type());
            }
            for (Representation representation : contract.representations()) {
                shown.put(representation.type().qualifiedName(), representation.resource());
            }
        }

        Signature read(ExecutableElement method) {
            Set<ClassRef> taken = new LinkedHashSet<>();
            for (VariableElement parameter : method.getParameters()) {
                add(parameter.asType(), taken);
            }
            Set<ClassRef> returned = new LinkedHashSet<>();
            add(method.getReturnType(), returned);
            return new Signature(taken, returned);
        }

        private void add(TypeMirror type, Set<ClassRef> found) {
            if (type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element) {
                ClassRef resource = shown.get(element.getQualifiedName().toString());
                if (resource != null) {
                    found.add(resource);
                }
                declared.getTypeArguments().forEach(argument -> add(argument, found));
            }
        }
    }
}
