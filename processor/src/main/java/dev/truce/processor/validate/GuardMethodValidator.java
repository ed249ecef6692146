package dev.truce.processor.validate;

import dev.truce.processor.diagnostic.DiagnosticCode;
import dev.truce.processor.diagnostic.Findings;
import dev.truce.processor.model.MissingReferenceRule;
import dev.truce.processor.model.ProblemSpec;
import dev.truce.processor.model.ReferenceRule;
import dev.truce.processor.model.RefusalRule;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.Transition;
import dev.truce.processor.model.UniqueRule;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Checks that no transition has the name of another method of the guard. */
final class GuardMethodValidator {

    private static final String EVERY_GUARD = "a check of every guard";

    private GuardMethodValidator() {}

    static Findings check(Resource resource) {
        Collector findings = new Collector();
        if (resource.lifecycle() == null) {
            return findings.findings();
        }
        Map<String, String> taken = new LinkedHashMap<>();
        for (String method : Resource.GUARD_METHODS) {
            taken.put(method, EVERY_GUARD);
        }
        for (UniqueRule rule : resource.uniques()) {
            taken.put(rule.method(), name(rule.problem()));
        }
        for (ReferenceRule rule : resource.references()) {
            taken.put(rule.method(), name(rule.problem()));
        }
        for (MissingReferenceRule rule : resource.parents()) {
            taken.put(rule.method(), name(rule.problem()));
        }
        for (RefusalRule rule : resource.refusals()) {
            taken.put(rule.method(), name(rule.problem()));
        }
        Set<String> checked = new HashSet<>();
        for (Transition transition : resource.lifecycle().transitions()) {
            // transitions of one name are one method
            if (checked.add(transition.name())) {
                check(transition, taken, findings);
            }
        }
        return findings.findings();
    }

    private static String name(ProblemSpec problem) {
        return "the problem " + problem.constant();
    }

    private static void check(Transition transition, Map<String, String> taken, Collector findings) {
        String other = taken.putIfAbsent(transition.method(), "the transition '" + transition.name() + "'");
        if (other != null) {
            findings.add(
                    DiagnosticCode.LIFECYCLE_METHOD_TAKEN,
                    transition.location().at("method"),
                    transition.name(),
                    transition.method(),
                    other);
        }
    }
}
