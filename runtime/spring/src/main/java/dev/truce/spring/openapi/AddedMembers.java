package dev.truce.spring.openapi;

import dev.truce.web.ProblemMember;
import dev.truce.web.openapi.JsonType;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds the members that the application adds to its problems to the schemas of these problems. */
final class AddedMembers {

    private final List<ProblemMember<?>> members;

    AddedMembers(List<ProblemMember<?>> members) {
        this.members = List.copyOf(members);
    }

    /** Adds them to what the compiler has written, and so never to a schema of the application's own. */
    void addTo(@Nullable Components written, SpecVersion version) {
        if (written == null || written.getSchemas() == null) {
            return;
        }
        for (Schema<?> schema : written.getSchemas().values()) {
            if (isProblem(schema)) {
                members.forEach(member -> add(schema, member, version));
            }
        }
    }

    /** A choice between problems, and the schema of anything else, has no resolution. */
    private static boolean isProblem(Schema<?> schema) {
        return schema.getProperties() != null && schema.getProperties().containsKey("resolution");
    }

    private static void add(Schema<?> schema, ProblemMember<?> member, SpecVersion version) {
        if (!schema.getProperties().containsKey(member.name())) {
            schema.addProperty(member.name(), schemaOf(member.type(), version));
        }
    }

    /** A type that JSON has no simple form for can be anything. */
    private static Schema<?> schemaOf(Class<?> type, SpecVersion version) {
        JsonType simple = JsonType.of(type);
        if (simple == null) {
            return new Schema<>();
        }
        Schema<?> schema = new Schema<>().type(simple.name()).format(simple.format());
        if (version == SpecVersion.V31) {
            schema.addType(simple.name());
        }
        return schema;
    }
}
