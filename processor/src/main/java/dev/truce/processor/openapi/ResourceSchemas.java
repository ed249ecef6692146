package dev.truce.processor.openapi;

import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.Lifecycle;
import dev.truce.processor.model.Member;
import dev.truce.processor.model.Operation.Kind;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.UniqueRule;
import dev.truce.processor.model.VersionRule;
import dev.truce.processor.openapi.document.Mapping;
import dev.truce.processor.openapi.document.Sequence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the schemas of the resources and representations that a fresh document shows, each when it is first asked for. They state what the
 * types make certain, and do not forbid anything else.
 */
final class ResourceSchemas {

    private final WireMembers members;
    private final Components components;

    /** The names of the components, by class and use. */
    private final Map<String, String> names = new HashMap<>();

    ResourceSchemas(WireMembers members, Components components) {
        this.members = members;
        this.components = components;
    }

    /** Returns a reference to the schema of an answer's body. Primitives are always there. */
    Mapping response(Resource resource, ClassRef type) {
        String name = name(resource, type, "");
        List<Member> all = members.of(resource, type);
        List<String> required =
                all.stream().filter(Member::required).map(Member::jsonName).toList();
        components.put("schemas", name, schema(resource, all, required));
        return Mapping.ref("schemas", name);
    }

    /** Returns a reference to the schema of a request's body. The server may set what is absent, so nothing is required. */
    Mapping request(Resource resource, ClassRef type, Kind kind) {
        String name = name(resource, type, kind == Kind.CREATE ? "Create" : "Update");
        List<Member> sent = members.of(resource, type).stream()
                .filter(member -> kind != Kind.CREATE || !isSetByServer(resource, member))
                .toList();
        components.put("schemas", name, schema(resource, sent, List.of()));
        return Mapping.ref("schemas", name);
    }

    /** Returns the resource's name for the class that shows it, and the class's own for others. */
    private String name(Resource resource, ClassRef type, String use) {
        boolean isMain = type.equals(members.main(resource)) || type.equals(resource.type());
        String name = Names.pascal(isMain ? resource.name() : type.simpleName()) + use;
        return names.computeIfAbsent(type.binaryName() + use, key -> unused(name));
    }

    /** Whether a client that creates the resource does not know it: the version, and a key that is not also a unique member. */
    private static boolean isSetByServer(Resource resource, Member member) {
        VersionRule version = resource.version();
        boolean isVersion = version != null && member.name().equals(version.member());
        boolean isUnique =
                resource.uniques().stream().map(UniqueRule::fields).anyMatch(fields -> fields.contains(member.name()));
        return isVersion || (resource.key().contains(member.name()) && !isUnique);
    }

    private Mapping schema(Resource resource, List<Member> shown, List<String> required) {
        Mapping properties = new Mapping();
        for (Member member : shown) {
            properties.put(member.jsonName(), property(resource, member));
        }
        return new Mapping()
                .put("type", "object")
                .putUnlessEmpty("required", Sequence.ofStrings(required))
                .putUnlessEmpty("properties", properties);
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
        return TypeSchemas.schema(member.type());
    }

    private String unused(String name) {
        String candidate = name;
        for (int number = 2; components.has("schemas", candidate); number++) {
            candidate = name + number;
        }
        return candidate;
    }
}
