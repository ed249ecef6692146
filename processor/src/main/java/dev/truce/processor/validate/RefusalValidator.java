package dev.truce.processor.validate;

import dev.truce.processor.diagnostic.DiagnosticCode;
import dev.truce.processor.diagnostic.Findings;
import dev.truce.processor.model.RefusalRule;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.SourceLocation;
import dev.truce.runtime.vocabulary.MemberName;
import java.util.List;

/** Checks {@code @Refusal}: the names of the problem's own members. */
final class RefusalValidator {

    private RefusalValidator() {}

    static Findings check(Resource resource) {
        Collector findings = new Collector();
        for (RefusalRule rule : resource.refusals()) {
            List<String> members = rule.members();
            for (int i = 0; i < members.size(); i++) {
                String member = members.get(i);
                SourceLocation location = rule.location().at("members", i);
                if (!MemberName.isExtension(member)) {
                    findings.add(DiagnosticCode.REFUSAL_BAD_MEMBER, location, member);
                } else if (MemberName.isStandard(member)) {
                    findings.add(DiagnosticCode.REFUSAL_RESERVED_MEMBER, location, member);
                } else if (members.indexOf(member) < i) {
                    findings.add(DiagnosticCode.REFUSAL_REPEATED_MEMBER, location, member);
                }
            }
        }
        return findings.findings();
    }
}
