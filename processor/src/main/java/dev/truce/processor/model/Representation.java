package dev.truce.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A class that shows a resource on the wire.
 *
 * @param type the class
 * @param shape what kind of class it is
 * @param resource the resource it shows
 * @param members its members, inherited ones first, in source order
 * @param coverage how much of it the resource's entity tag covers, as far as its own annotation says
 * @param location the annotation
 */
public record Representation(
        ClassRef type,
        ClassShape shape,
        ClassRef resource,
        List<Member> members,
        Coverage coverage,
        SourceLocation location) {

    public Representation {
        members = List.copyOf(members);
    }

    public int typeParameters() {
        return shape.typeParameters();
    }

    /** Returns the member that has the resource's version in a type that gives the same tag. */
    public Optional<Member> version(Resource shown) {
        VersionRule rule = shown.version();
        return rule == null
                ? Optional.empty()
                : members.stream()
                        .filter(member -> member.name().equals(rule.member())
                                && member.accessor() != null
                                && rule.type().hasSameTag(member.type().name()))
                        .findFirst();
    }

    /** Returns how much of it the resource's entity tag covers. */
    public Coverage coverage(Resource shown) {
        VersionRule rule = shown.version();
        return rule == null ? coverage : coverage.or(rule.coverage());
    }
}
