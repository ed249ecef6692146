package dev.truce.processor.openapi;

import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.Lifecycle;
import dev.truce.processor.model.Member;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.VersionRule;
import dev.truce.processor.openapi.OpenApiSettings.Version;
import dev.truce.processor.openapi.document.Mapping;
import dev.truce.processor.openapi.document.Node;
import dev.truce.processor.openapi.document.Scalar;
import dev.truce.processor.openapi.document.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the schemas of the resources that a fresh document shows, each when it is first asked for. */
final class ResourceSchemas {

    private final WireMembers members;
    private final Version version;
    private final Components components;
    private final Map<ClassRef, String> names = new HashMap<>();

    ResourceSchemas(WireMembers members, Version version, Components components) {
        this.members = members;
        this.version = version;
        this.components = components;
    }

    /** A reference to the schema of the whole resource. */
    Mapping reference(Resource resource) {
        String name = names.get(resource.type());
        if (name == null) {
            name = unused(Names.pascal(resource.name()));
            names.put(resource.type(), name);
            components.put("schemas", name, schema(resource, requiredMembers(resource)));
        }
        return Mapping.ref("schemas", name);
    }

    /** A reference to the schema of a part of the resource: what a PATCH carries. */
    Mapping referenceToPatch(Resource resource) {
        if (requiredMembers(resource).isEmpty()) {
            return reference(resource);
        }
        String name = Names.pascal(resource.name()) + "Patch";
        components.put("schemas", name, schema(resource, List.of()));
        return Mapping.ref("schemas", name);
    }

    private Mapping schema(Resource resource, List<String> required) {
        Mapping properties = new Mapping();
        for (Member member : members.of(resource)) {
            properties.put(member.jsonName(), property(resource, member));
        }
        Mapping schema = new Mapping().put("type", "object");
        if (!required.isEmpty()) {
            schema.put("required", Sequence.ofStrings(required));
        }
        return schema.putUnlessEmpty("properties", properties);
    }

    /** The version is not among them: a client that creates the resource has none. */
    private List<String> requiredMembers(Resource resource) {
        List<String> required = new ArrayList<>();
        for (Member member : members.of(resource)) {
            if (member.required() && !isVersion(resource, member)) {
                required.add(member.jsonName());
            }
        }
        return required;
    }

    private Mapping property(Resource resource, Member member) {
        Lifecycle lifecycle = resource.lifecycle();
        if (lifecycle != null && lifecycle.member().equals(member.name())) {
            String name = LifecycleSchema.name(resource);
            if (!components.has("schemas", name)) {
                components.put("schemas", name, LifecycleSchema.of(resource, lifecycle));
            }
            return Mapping.ref("schemas", name);
        }
        Mapping schema = TypeSchemas.schema(member.type());
        boolean always = member.required() || resource.key().contains(member.name()) || isVersion(resource, member);
        return always ? schema : nullable(schema);
    }

    private static boolean isVersion(Resource resource, Member member) {
        VersionRule rule = resource.version();
        return rule != null && member.name().equals(rule.member());
    }

    private Mapping nullable(Mapping schema) {
        Node type = schema.get("type");
        if (type == null) {
            return schema;
        }
        if (schema.get("enum") instanceof Sequence constants) {
            List<Node> withNull = new ArrayList<>(constants.items());
            withNull.add(Scalar.NULL);
            schema.put("enum", new Sequence(withNull));
        }
        return version == Version.V3_0
                ? schema.put("nullable", true)
                : schema.put("type", Sequence.of(type, Scalar.of("null")));
    }

    private String unused(String name) {
        String candidate = name;
        for (int number = 2; components.has("schemas", candidate); number++) {
            candidate = name + number;
        }
        return candidate;
    }
}
