package dev.truce.processor.model;

import java.util.List;

/**
 * A class that shows a resource on the wire.
 *
 * @param type the class
 * @param shape what kind of class it is
 * @param resource the resource it shows
 * @param members its members, inherited ones first, in source order
 * @param location the annotation
 */
public record Representation(
        ClassRef type, ClassShape shape, ClassRef resource, List<Member> members, SourceLocation location) {

    public Representation {
        members = List.copyOf(members);
    }

    public boolean isPublic() {
        return shape.isPublic();
    }

    public int typeParameters() {
        return shape.typeParameters();
    }
}
