package dev.truce.processor.validate;

import dev.truce.processor.diagnostic.DiagnosticCode;
import dev.truce.processor.diagnostic.Findings;
import dev.truce.processor.model.RefusalRule;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.SourceLocation;
import java.util.List;
import java.util.Set;

/** Checks {@code @Refusal}: the names of the problem's own members. */
final class RefusalValidator {

    /** What every problem has, RFC 9457 section 3.1 and Truce's own two. */
    private static final Set<String> RESERVED =
            Set.of("type", "title", "status", "detail", "instance", "code", "resolution");

    private RefusalValidator() {}

    static Findings check(Resource resource) {
        Collector findings = new Collector();
        for (RefusalRule rule : resource.refusals()) {
            List<String> members = rule.members();
            for (int i = 0; i < members.size(); i++) {
                String member = members.get(i);
                SourceLocation location = rule.location().at("members", i);
                if (!Names.isProblemMember(member)) {
                    findings.add(DiagnosticCode.REFUSAL_BAD_MEMBER, location, member);
                } else if (RESERVED.contains(member)) {
                    findings.add(DiagnosticCode.REFUSAL_RESERVED_MEMBER, location, member);
                } else if (members.indexOf(member) < i) {
                    findings.add(DiagnosticCode.REFUSAL_REPEATED_MEMBER, location, member);
                }
            }
        }
        return findings.findings();
    }
}
