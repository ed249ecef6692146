package dev.truce.processor.validate;

import dev.truce.Disclosure;
import dev.truce.processor.model.Lifecycle;
import dev.truce.processor.model.ProblemSpec;
import dev.truce.processor.model.ReferenceRule;
import dev.truce.processor.model.RefusalRule;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.SourceLocation;
import dev.truce.processor.model.UniqueRule;
import dev.truce.processor.model.VersionRule;
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
            sites.add(new ProblemSite(rule.problem(), rule.location(), "", members(rule), rule));
        }
        VersionRule version = resource.version();
        if (version != null) {
            SourceLocation place = version.location();
            sites.add(part(version.preconditionFailed(), place, "preconditionFailed", "current_etag"));
            sites.add(part(version.stale(), place, "stale", "current_etag"));
            sites.add(part(version.preconditionRequired(), place, "preconditionRequired", "required_header"));
        }
        Lifecycle lifecycle = resource.lifecycle();
        if (lifecycle != null) {
            sites.add(part(
                    lifecycle.illegalTransition(),
                    lifecycle.location(),
                    "illegalTransition",
                    "current_state",
                    "transition",
                    "requested_state",
                    "allowed_transitions",
                    "allowed_from"));
            if (lifecycle.notDeletable() != null) {
                sites.add(part(
                        lifecycle.notDeletable(),
                        lifecycle.location(),
                        "notDeletable",
                        "current_state",
                        "deletable_in"));
            }
        }
        for (ReferenceRule rule : resource.references()) {
            sites.add(part(rule.problem(), rule.location(), "", "referenced_by"));
        }
        for (RefusalRule rule : resource.refusals()) {
            sites.add(new ProblemSite(rule.problem(), rule.location(), "", rule.members(), null));
        }
        return sites;
    }

    private static ProblemSite part(ProblemSpec problem, SourceLocation rule, String attribute, String... members) {
        return new ProblemSite(problem, rule, attribute, List.of(members), null);
    }

    private static List<String> members(UniqueRule rule) {
        List<String> members = new ArrayList<>();
        boolean single = rule.fields().size() == 1;
        if (rule.disclosure() != Disclosure.HIDDEN) {
            members.add("fields");
            if (single) {
                members.add("field");
            }
        }
        if (rule.disclosure() == Disclosure.VALUE) {
            members.add(single ? "value" : "values");
        }
        return members;
    }

    /** Where an attribute of the problem is written. */
    SourceLocation at(String name) {
        return attribute.isEmpty() ? rule.at(name) : rule.at(attribute).at(name);
    }
}
