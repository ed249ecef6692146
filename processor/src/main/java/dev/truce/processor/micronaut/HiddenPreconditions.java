package dev.truce.processor.micronaut;

import io.micronaut.core.order.Ordered;
import io.micronaut.core.reflect.ClassUtils;
import io.micronaut.inject.ast.MethodElement;
import io.micronaut.inject.ast.ParameterElement;
import io.micronaut.inject.visitor.TypeElementVisitor;
import io.micronaut.inject.visitor.VisitorContext;
import java.util.Set;

/**
 * Hides the preconditions of controller methods from micronaut-openapi, which takes a parameter without annotation for a part of the
 * request body. Truce documents them as headers. Micronaut's processor finds it as a service.
 */
public final class HiddenPreconditions implements TypeElementVisitor<Object, Object> {
    private static final Set<String> PRECONDITIONS =
            Set.of("dev.truce.runtime.IfMatch", "dev.truce.runtime.IfNoneMatch");
    /** Not a constant, which the relocation of the packaged jar would rewrite. */
    private static final String PARAMETER = "io.".concat("swagger.v3.oas.annotations.Parameter");

    private static final String OPENAPI = "io.micronaut.openapi.visitor.OpenApiControllerVisitor";

    /** Creates a visitor. */
    public HiddenPreconditions() {}

    @Override
    public String getElementType() {
        return "io.micronaut.http.annotation.HttpMethodMapping";
    }

    @Override
    public boolean isEnabled() {
        return ClassUtils.isPresent(OPENAPI, getClass().getClassLoader());
    }

    /** The kind of the visitors of micronaut-openapi, since those of another kind see other elements. */
    @Override
    public VisitorKind getVisitorKind() {
        return VisitorKind.AGGREGATING;
    }

    /** Comes before the visitors of micronaut-openapi: Micronaut's processor begins with the highest number. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void visitMethod(MethodElement method, VisitorContext context) {
        for (ParameterElement parameter : method.getParameters()) {
            if (PRECONDITIONS.contains(parameter.getType().getName())
                    && !parameter.hasAnnotation(PARAMETER)
                    && context.getClassElement(PARAMETER).isPresent()) {
                parameter.annotate(PARAMETER, annotation -> annotation.member("hidden", true));
            }
        }
    }
}
