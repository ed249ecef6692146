package dev.truce.processor.flow;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;

/**
 * Where a value is found again: a local variable, a final field of this object, or what records and final fields reach from there.
 *
 * @param base the variable or field
 * @param path the members from there, none for the variable itself
 */
record Place(Element base, List<Member> path) {

    static Place of(Element variable) {
        return new Place(variable, List.of());
    }

    Place then(Member member) {
        List<Member> longer = new ArrayList<>(path);
        longer.add(member);
        return new Place(base, List.copyOf(longer));
    }
}
