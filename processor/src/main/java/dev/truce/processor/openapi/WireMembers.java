package dev.truce.processor.openapi;

import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.Contract;
import dev.truce.processor.model.Member;
import dev.truce.processor.model.Representation;
import dev.truce.processor.model.Resource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A resource's members as they are on the wire. Of several representations the one with the most members shows the resource, since the others
 * are usually summaries and inputs; the runtime names members in problems by the same order.
 */
final class WireMembers {

    /** The fullest first. */
    private final Map<ClassRef, List<Representation>> representations = new HashMap<>();

    WireMembers(Contract contract) {
        for (Representation representation : contract.representations()) {
            List<Representation> ofResource = representations.get(representation.resource());
            if (ofResource == null) {
                ofResource = new ArrayList<>();
                representations.put(representation.resource(), ofResource);
            }
            ofResource.add(representation);
            if (ofResource.size() > 1) {
                sort(ofResource);
            }
        }
    }

    private static void sort(List<Representation> representations) {
        representations.sort(Comparator.<Representation>comparingInt(
                        representation -> -representation.members().size())
                .thenComparing(representation -> representation.type().binaryName()));
    }

    /** Returns the class that shows the resource: its fullest representation, or itself. */
    ClassRef main(Resource resource) {
        List<Representation> ofResource = representations.get(resource.type());
        return ofResource == null ? resource.type() : ofResource.get(0).type();
    }

    /** Returns the members of the resource or of a representation of it. */
    List<Member> of(Resource resource, ClassRef type) {
        for (Representation representation : representations.getOrDefault(resource.type(), List.of())) {
            if (representation.type().equals(type)) {
                return representation.members();
            }
        }
        return resource.members();
    }

    /** The member of this Java name in the first representation that has it, or else in the resource. */
    @Nullable
    Member find(Resource resource, String name) {
        for (Representation representation : representations.getOrDefault(resource.type(), List.of())) {
            Member member = named(name, representation.members());
            if (member != null) {
                return member;
            }
        }
        return named(name, resource.members());
    }

    private static @Nullable Member named(String name, List<Member> members) {
        for (Member member : members) {
            if (member.name().equals(name)) {
                return member;
            }
        }
        return null;
    }
}
