package dev.truce.jdbc.match;

import dev.truce.jdbc.violation.Report;
import dev.truce.runtime.ConstraintRule;
import dev.truce.runtime.ResourceContract;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the rule of a violated constraint: by declared names before anything else, and never one of several. */
public final class RuleMatcher {

    private final KnownNames known;
    private final List<Candidate> candidates = new ArrayList<>();
    private final Map<ResourceContract<?>, Map<String, Shape>> keys = new LinkedHashMap<>();

    /**
     * Creates a matcher.
     *
     * @param contracts the contracts with the rules
     * @param known the constraints that the database has listed
     */
    public RuleMatcher(Collection<ResourceContract<?>> contracts, KnownNames known) {
        this.known = known;
        for (ResourceContract<?> contract : contracts) {
            Map<String, Shape> ofTables = new LinkedHashMap<>();
            for (String table : contract.tables()) {
                contract.constraints().forEach(rule -> candidates.add(new Candidate(contract, table, rule, known)));
                ofTables.put(table, UniqueShape.ofKey(contract, table, known));
            }
            if (contract.tables().isEmpty()) {
                contract.constraints().forEach(rule -> candidates.add(new Candidate(contract, null, rule, known)));
            }
            keys.put(contract, ofTables);
        }
    }

    /**
     * The rule that declares a violated constraint.
     *
     * @param own the contracts of the operation's own resources, whose rules come first
     * @return {@code null} if no rule does, or more than one
     */
    public @Nullable ConstraintRule find(Report violation, Set<ResourceContract<?>> own) {
        List<Candidate> ours = where(candidate -> candidate.belongsTo(own));
        List<Candidate> found = matching(ours, violation, true);
        if (found.isEmpty()) {
            found = matching(
                    where(candidate -> candidate.isOfMainTable() && !candidate.belongsTo(own)), violation, false);
        }
        if (found.isEmpty()) {
            found = matching(where(candidate -> !candidate.belongsTo(own)), violation, false);
        }
        List<ConstraintRule> rules =
                found.stream().map(Candidate::rule).distinct().toList();
        return rules.size() == 1 ? rules.get(0) : null;
    }

    /**
     * Whether a violated constraint is a resource's key.
     *
     * @param violation of a write of the resource
     */
    public boolean isKey(Report violation, ResourceContract<?> contract) {
        return violation.kind() == Report.Kind.UNIQUE
                && keys.getOrDefault(contract, Map.of()).entrySet().stream()
                        .anyMatch(key -> Candidate.isInSchema(key.getKey(), known, violation)
                                && key.getValue().matches(violation, true));
    }

    private List<Candidate> where(Predicate<Candidate> condition) {
        return candidates.stream().filter(condition).toList();
    }

    private static List<Candidate> matching(List<Candidate> among, Report violation, boolean isOwn) {
        List<Candidate> named = among.stream()
                .filter(candidate -> candidate.isNamedBy(violation))
                .toList();
        return named.isEmpty()
                ? among.stream()
                        .filter(candidate -> candidate.isDescribedBy(violation, isOwn))
                        .toList()
                : named;
    }
}
