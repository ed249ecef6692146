package dev.truce.processor.diagnostic;

import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.SourceLocation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * Findings in the order in which they were found.
 *
 * @param list the findings
 */
public record Findings(List<Finding> list) implements Iterable<Finding> {

    public Findings {
        list = List.copyOf(list);
    }

    /** No finding at all. */
    public static Findings none() {
        return new Findings(List.of());
    }

    public static Findings of(Collection<Finding> findings) {
        return new Findings(List.copyOf(findings));
    }

    /** These and then those. */
    public Findings and(Findings others) {
        if (others.isEmpty()) {
            return this;
        }
        List<Finding> all = new ArrayList<>(list);
        all.addAll(others.list);
        return new Findings(all);
    }

    /** The same findings, reported at {@code place} where their own location lies in a class file. */
    public Findings orAt(SourceLocation place) {
        List<Finding> placed = new ArrayList<>(list.size());
        for (Finding finding : list) {
            placed.add(finding.orAt(place));
        }
        return new Findings(placed);
    }

    /** Returns the findings without those in some classes, such as classes that another build has checked. */
    public Findings without(Set<ClassRef> types) {
        return of(list.stream()
                .filter(finding -> finding.location() == null
                        || !types.contains(finding.location().type()))
                .toList());
    }

    public boolean isEmpty() {
        return list.isEmpty();
    }

    /** Whether one of them is an error, whatever the options say. */
    public boolean hasErrors() {
        for (Finding finding : list) {
            if (finding.code().severity() == Severity.ERROR) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Iterator<Finding> iterator() {
        return list.iterator();
    }
}
