package dev.truce.processor.validate;

import dev.truce.processor.diagnostic.DiagnosticCode;
import dev.truce.processor.diagnostic.Findings;
import dev.truce.processor.model.MissingReferenceRule;
import dev.truce.processor.model.ReferenceRule;
import dev.truce.processor.model.Resource;
import java.util.HashSet;
import java.util.Set;

/** Checks {@code @ReferencedBy}, whether it says what refers to the resource, and says it once; and {@code @References}. */
final class ReferenceValidator {

    private ReferenceValidator() {}

    static Findings check(Resource resource) {
        Collector findings = new Collector();
        Set<String> seen = new HashSet<>();
        String type = resource.type().simpleName();
        for (ReferenceRule rule : resource.references()) {
            String name = rule.referrer();
            if (name.isEmpty()) {
                findings.add(DiagnosticCode.REFERENCE_NO_NAME, rule.location(), type);
            } else if (!Names.isWireName(name)) {
                findings.add(
                        DiagnosticCode.RESOURCE_BAD_NAME,
                        rule.location().at("name"),
                        name,
                        Names.wireNameLike(name, "subscription"));
            } else if (!seen.add(name)) {
                findings.add(DiagnosticCode.REFERENCE_REPEATED, rule.location(), type, name);
            }
        }
        for (MissingReferenceRule rule : resource.parents()) {
            if (rule.many()) {
                findings.add(DiagnosticCode.REFERENCE_OF_MANY, rule.location(), rule.member());
            } else if (!Names.isWireName(rule.parent())) {
                findings.add(
                        DiagnosticCode.RESOURCE_BAD_NAME,
                        rule.location().at("name"),
                        rule.parent(),
                        Names.wireNameLike(rule.parent(), "customer"));
            }
        }
        return findings.findings();
    }
}
