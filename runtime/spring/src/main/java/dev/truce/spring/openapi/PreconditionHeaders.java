package dev.truce.spring.openapi;

import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;

/** Shows the parameters {@link IfMatch} and {@link IfNoneMatch} of a handler as the string headers that they are. */
final class PreconditionHeaders implements GlobalOperationCustomizer {

    private static final String DESCRIPTION = "Entity tags, or *.";

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        for (MethodParameter parameter : handler.getMethodParameters()) {
            if (parameter.getParameterType() == IfMatch.class) {
                add(operation, "If-Match");
            } else if (parameter.getParameterType() == IfNoneMatch.class) {
                add(operation, "If-None-Match");
            }
        }
        return operation;
    }

    static boolean isMade(Parameter parameter) {
        return DESCRIPTION.equals(parameter.getDescription());
    }

    private static void add(Operation operation, String name) {
        boolean present = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(other -> name.equals(other.getName()));
        if (!present) {
            operation.addParametersItem(new HeaderParameter()
                    .name(name)
                    .description(DESCRIPTION)
                    .required(false)
                    .schema(new StringSchema()));
        }
    }
}
