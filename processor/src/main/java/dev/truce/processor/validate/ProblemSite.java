package dev.truce.processor.validate;

import dev.truce.processor.model.Lifecycle;
import dev.truce.processor.model.MissingReferenceRule;
import dev.truce.processor.model.ProblemSpec;
import dev.truce.processor.model.ReferenceRule;
import dev.truce.processor.model.RefusalRule;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.SourceLocation;
import dev.truce.processor.model.UniqueRule;
import dev.truce.processor.model.VersionRule;
import dev.truce.runtime.vocabulary.MemberName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A problem type together with where its attributes are written.
 *
 * @param problem the problem type
 * @param rule the annotation of its rule
 * @param attribute the attribute of the rule that holds the problem's own; empty where the rule itself holds them
 * @param members the names that its detail may use
 * @param unique the rule, where it is one of uniqueness
 */
record ProblemSite(
        ProblemSpec problem,
        SourceLocation rule,
        String attribute,
        List<String> members,
        @Nullable UniqueRule unique) {

    /** All problem types of a resource, in the order in which its enum lists them. */
    static List<ProblemSite> of(Resource resource) {
        List<ProblemSite> sites = new ArrayList<>();
        for (UniqueRule rule : resource.uniques()) {
            List<String> members =
                    MemberName.ofDuplicate(rule.disclosure(), rule.fields().size() == 1);
            sites.add(new ProblemSite(rule.problem(), rule.location(), "", members, rule));
        }
        VersionRule version = resource.version();
        if (version != null) {
            SourceLocation place = version.location();
            sites.add(part(version.preconditionFailed(), place, "preconditionFailed"));
            sites.add(part(version.stale(), place, "stale"));
            sites.add(part(version.preconditionRequired(), place, "preconditionRequired"));
        }
        Lifecycle lifecycle = resource.lifecycle();
        if (lifecycle != null) {
            sites.add(part(lifecycle.illegalTransition(), lifecycle.location(), "illegalTransition"));
            if (lifecycle.notDeletable() != null) {
                sites.add(part(lifecycle.notDeletable(), lifecycle.location(), "notDeletable"));
            }
        }
        for (ReferenceRule rule : resource.references()) {
            sites.add(part(rule.problem(), rule.location(), ""));
        }
        for (MissingReferenceRule rule : resource.parents()) {
            sites.add(part(rule.problem(), rule.location(), ""));
        }
        for (RefusalRule rule : resource.refusals()) {
            sites.add(new ProblemSite(rule.problem(), rule.location(), "", rule.members(), null));
        }
        return sites;
    }

    private static ProblemSite part(ProblemSpec problem, SourceLocation rule, String attribute) {
        return new ProblemSite(problem, rule, attribute, problem.kind().members(), null);
    }

    /** Returns the location of an attribute of the problem. */
    SourceLocation at(String name) {
        return attribute.isEmpty() ? rule.at(name) : rule.at(attribute).at(name);
    }
}
