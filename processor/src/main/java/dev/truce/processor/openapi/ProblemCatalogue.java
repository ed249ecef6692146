package dev.truce.processor.openapi;

import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.Contract;
import dev.truce.processor.model.Lifecycle;
import dev.truce.processor.model.MissingReferenceRule;
import dev.truce.processor.model.ProblemSpec;
import dev.truce.processor.model.ReferenceRule;
import dev.truce.processor.model.RefusalRule;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.UniqueRule;
import dev.truce.processor.model.VersionRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** All problem types of a contract, documented, in the order of the resources and of their generated enums. */
final class ProblemCatalogue {

    private final Map<ClassRef, List<DocumentedProblem>> byResource = new HashMap<>();
    private final List<DocumentedProblem> shared;
    private final Set<String> names = new TreeSet<>();

    ProblemCatalogue(Contract contract, OpenApiSettings settings) {
        shared = OtherProblems.shared(settings);
        for (DocumentedProblem problem : shared) {
            names.add(problem.name());
        }
        WireMembers members = new WireMembers(contract);
        for (Resource resource : contract.resources()) {
            List<DocumentedProblem> problems = describe(resource, members);
            problems.addAll(shared);
            byResource.put(resource.type(), problems);
        }
    }

    /** The problem types that an operation on the resource can meet: its own, then the runtime's. */
    List<DocumentedProblem> of(Resource resource) {
        return byResource.getOrDefault(resource.type(), shared);
    }

    private List<DocumentedProblem> describe(Resource resource, WireMembers members) {
        List<DocumentedProblem> problems = new ArrayList<>();
        DuplicateProblems duplicates = new DuplicateProblems(members);
        for (UniqueRule rule : resource.uniques()) {
            problems.add(duplicates.describe(name(resource, rule.problem()), resource, rule));
        }
        VersionRule version = resource.version();
        if (version != null) {
            problems.add(VersionProblems.preconditionFailed(
                    name(resource, version.preconditionFailed()), resource, version));
            problems.add(VersionProblems.stale(name(resource, version.stale()), resource, version));
            problems.add(VersionProblems.preconditionRequired(name(resource, version.preconditionRequired()), version));
        }
        Lifecycle lifecycle = resource.lifecycle();
        if (lifecycle != null) {
            LifecycleProblems ofLifecycle = new LifecycleProblems(resource, lifecycle);
            problems.add(ofLifecycle.illegalTransition(name(resource, lifecycle.illegalTransition())));
            ProblemSpec notDeletable = lifecycle.notDeletable();
            if (notDeletable != null) {
                problems.add(ofLifecycle.notDeletable(name(resource, notDeletable), notDeletable));
            }
        }
        for (ReferenceRule rule : resource.references()) {
            problems.add(OtherProblems.referenced(name(resource, rule.problem()), resource, rule));
        }
        for (MissingReferenceRule rule : resource.parents()) {
            problems.add(OtherProblems.missingReference(name(resource, rule.problem()), resource, rule, members));
        }
        for (RefusalRule rule : resource.refusals()) {
            problems.add(OtherProblems.refused(name(resource, rule.problem()), rule));
        }
        return problems;
    }

    private String name(Resource resource, ProblemSpec spec) {
        return Names.unused(Names.pascal(resource.name()) + Names.pascal(spec.constant()), names);
    }
}
