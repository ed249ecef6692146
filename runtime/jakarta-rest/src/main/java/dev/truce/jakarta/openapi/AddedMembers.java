package dev.truce.jakarta.openapi;

import dev.truce.web.ProblemMember;
import dev.truce.web.openapi.JsonType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.enterprise.util.TypeLiteral;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** Adds the members that the application adds to its problems to the schemas of these problems. */
final class AddedMembers {

    private AddedMembers() {}

    /** Adds the members that are beans. While Quarkus builds an application, there are none. */
    static void show(OpenAPI document) {
        List<ProblemMember<?>> members;
        try {
            members = Beans.find();
        } catch (IllegalStateException | NoClassDefFoundError e) {
            return; // nothing provides CDI
        }
        show(members, document);
    }

    static void show(List<ProblemMember<?>> members, OpenAPI document) {
        Map<String, Schema> schemas = document.getComponents() == null
                ? null
                : document.getComponents().getSchemas();
        if (schemas != null) {
            for (Schema schema : schemas.values()) {
                if (isProblem(schema)) {
                    members.forEach(member -> add(schema, member));
                }
            }
        }
    }

    /** The compiler's schema of a problem pins its code; a choice between problems, and what the application has, does not. */
    private static boolean isProblem(Schema schema) {
        Map<String, Schema> properties = schema.getProperties();
        Schema code = properties == null ? null : properties.get("code");
        return code != null && code.getPattern() != null && properties.containsKey("resolution");
    }

    private static void add(Schema schema, ProblemMember<?> member) {
        if (!schema.getProperties().containsKey(member.name())) {
            schema.addProperty(member.name(), schemaOf(JsonType.of(member.type())));
        }
    }

    private static Schema schemaOf(@Nullable JsonType type) {
        Schema schema = OASFactory.createSchema();
        return type == null
                ? schema
                : schema.addType(Schema.SchemaType.valueOf(type.name().toUpperCase(Locale.ROOT)))
                        .format(type.format());
    }

    /** A class of its own, since the API may be absent. */
    private static final class Beans {

        private Beans() {}

        static List<ProblemMember<?>> find() {
            return CDI.current().select(new TypeLiteral<ProblemMember<?>>() {}, Any.Literal.INSTANCE).stream()
                    .toList();
        }
    }
}
