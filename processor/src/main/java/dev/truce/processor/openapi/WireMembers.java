package dev.truce.processor.openapi;

import dev.truce.processor.model.Contract;
import dev.truce.processor.model.Member;
import dev.truce.processor.model.Representation;
import dev.truce.processor.model.Resource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A resource's members as they are on the wire. Of several representations the one with the most members shows the resource, since the others
 * are usually summaries and inputs; the runtime names members in problems by the same order.
 */
final class WireMembers {

    private static final Comparator<Representation> FULLEST_FIRST = Comparator.<Representation>comparingInt(
                    representation -> -representation.members().size())
            .thenComparing(representation -> representation.type().binaryName());

    private final Contract contract;

    WireMembers(Contract contract) {
        this.contract = contract;
    }

    List<Member> of(Resource resource) {
        return representations(resource)
                .findFirst()
                .map(Representation::members)
                .orElse(resource.members());
    }

    /** The member of this Java name in the first representation that has it, or else in the resource. */
    Optional<Member> find(Resource resource, String name) {
        return representations(resource)
                .flatMap(representation -> representation.members().stream())
                .filter(member -> member.name().equals(name))
                .findFirst()
                .or(() -> resource.member(name));
    }

    private Stream<Representation> representations(Resource resource) {
        return contract.representations().stream()
                .filter(representation -> representation.resource().equals(resource.type()))
                .sorted(FULLEST_FIRST);
    }
}
