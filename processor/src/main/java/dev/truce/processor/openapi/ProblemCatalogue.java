package dev.truce.processor.openapi;

import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.Contract;
import dev.truce.processor.model.Lifecycle;
import dev.truce.processor.model.ProblemSpec;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.VersionRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** All problem types of a contract, documented, in the order of the resources and of their generated enums. */
final class ProblemCatalogue {

    private final Map<ClassRef, List<DocumentedProblem>> byResource = new TreeMap<>();
    private final List<DocumentedProblem> ofRuntime;
    private final Set<String> names = new TreeSet<>();

    ProblemCatalogue(Contract contract, OpenApiSettings settings) {
        ofRuntime = List.of(OtherProblems.malformedPrecondition(settings), OtherProblems.collision(settings));
        ofRuntime.forEach(problem -> names.add(problem.name()));
        WireMembers members = new WireMembers(contract);
        contract.resources().forEach(resource -> byResource.put(resource.type(), describe(resource, members)));
    }

    /** The problem types that an operation on the resource can meet: its own, then the runtime's. */
    List<DocumentedProblem> of(Resource resource) {
        List<DocumentedProblem> all = new ArrayList<>(byResource.getOrDefault(resource.type(), List.of()));
        all.addAll(ofRuntime);
        return all;
    }

    private List<DocumentedProblem> describe(Resource resource, WireMembers members) {
        List<DocumentedProblem> problems = new ArrayList<>();
        DuplicateProblems duplicates = new DuplicateProblems(members);
        resource.uniques()
                .forEach(rule -> problems.add(duplicates.describe(name(resource, rule.problem()), resource, rule)));
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
        resource.references()
                .forEach(
                        rule -> problems.add(OtherProblems.referenced(name(resource, rule.problem()), resource, rule)));
        resource.refusals().forEach(rule -> problems.add(OtherProblems.refused(name(resource, rule.problem()), rule)));
        return problems;
    }

    private String name(Resource resource, ProblemSpec spec) {
        return Names.unused(Names.pascal(resource.name()) + Names.pascal(spec.constant()), names);
    }
}
