package dev.truce.processor.read.endpoint;

import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.Operation.Kind;
import dev.truce.processor.model.PathTemplate;
import dev.truce.processor.read.source.AnnotationView;
import javax.lang.model.element.ExecutableElement;

/** Decides what an operation does where {@code @Guarded} leaves it open. */
final class OperationKinds {
    private OperationKinds() {}

    static Kind kind(AnnotationView guarded, Route route, ExecutableElement method, ClassRef resource) {
        dev.truce.Operation declared = guarded.constant("operation", dev.truce.Operation.AUTO);
        if (declared != dev.truce.Operation.AUTO) {
            return Kind.valueOf(declared.name());
        }
        if (!guarded.strings("transition").isEmpty()) {
            return Kind.TRANSITION;
        }
        return switch (route.httpMethod()) {
            case "POST" -> Kind.CREATE;
            case "PUT", "PATCH" -> Kind.UPDATE;
            case "DELETE" -> Kind.DELETE;
            case "GET", "HEAD" -> isRead(route, method, resource) ? Kind.READ : Kind.LIST;
            default -> Kind.NONE;
        };
    }

    /**
     * What returns the resource reads it, and what returns many lists them. Where the return type does not tell, the path does: one
     * that ends in a variable names a single resource. The rest, such as <code>/orders/{id}/status</code>, counts as a list, of
     * which no entity tag is promised.
     */
    private static boolean isRead(Route route, ExecutableElement method, ClassRef resource) {
        if (ReturnTypes.isOne(method.getReturnType(), resource)) {
            return true;
        }
        return !ReturnTypes.isMany(method.getReturnType())
                && PathTemplate.of(route.path()).endsWithVariable();
    }
}
