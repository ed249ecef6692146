package dev.truce.jakarta.openapi;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Shows the parameters {@code IfMatch}, {@code IfNoneMatch} and {@code Preconditions} of resource methods as the string headers that
 * they are. The scanner makes objects with private fields, and lists of lines, of them.
 */
final class PreconditionHeaders {

    private static final String DESCRIPTION = "Entity tags, or *.";
    private static final Set<String> NAMES = Set.of("if-match", "if-none-match");
    private static final String SCHEMAS = "#/components/schemas/";

    private PreconditionHeaders() {}

    static void show(OpenAPI document) {
        document.getPaths()
                .getPathItems()
                .values()
                .forEach(item -> item.getOperations().values().forEach(PreconditionHeaders::show));
        Map<String, Schema> schemas = document.getComponents() == null
                ? null
                : document.getComponents().getSchemas();
        if (schemas != null) {
            for (String name : List.of("IfMatch", "IfNoneMatch")) {
                Schema schema = schemas.get(name);
                if (schema != null
                        && schema.getProperties() != null
                        && schema.getProperties().containsKey("form")) {
                    document.getComponents().removeSchema(name);
                    form(schema, document);
                }
            }
        }
    }

    static boolean isMade(Parameter parameter) {
        return DESCRIPTION.equals(parameter.getDescription());
    }

    private static void show(Operation operation) {
        if (operation.getParameters() != null) {
            for (Parameter parameter : operation.getParameters()) {
                if (parameter.getIn() == Parameter.In.HEADER
                        && parameter.getName() != null
                        && NAMES.contains(parameter.getName().toLowerCase(Locale.ROOT))
                        && parameter.getDescription() == null
                        && isScanned(parameter.getSchema())) {
                    parameter.setSchema(OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING)));
                    parameter.setDescription(DESCRIPTION);
                }
            }
        }
    }

    private static boolean isScanned(@Nullable Schema schema) {
        return schema != null
                && ((SCHEMAS + "IfMatch").equals(schema.getRef())
                        || (SCHEMAS + "IfNoneMatch").equals(schema.getRef())
                        || (schema.getType() != null && schema.getType().contains(Schema.SchemaType.ARRAY)));
    }

    /** Removes the schema of the enum that only the two headers refer to. */
    private static void form(Schema header, OpenAPI document) {
        Schema form = header.getProperties().get("form");
        if (form != null && form.getRef() != null && form.getRef().startsWith(SCHEMAS)) {
            document.getComponents().removeSchema(form.getRef().substring(SCHEMAS.length()));
        }
    }
}
