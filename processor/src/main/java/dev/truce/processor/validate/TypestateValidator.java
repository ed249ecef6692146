package dev.truce.processor.validate;

import dev.truce.processor.diagnostic.DiagnosticCode;
import dev.truce.processor.diagnostic.Findings;
import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.Lifecycle;
import dev.truce.processor.model.Member;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.Typestate;
import java.util.Locale;

/** Checks whether a view of each state can be generated. */
final class TypestateValidator {

    private TypestateValidator() {}

    static Findings check(Resource resource, Lifecycle lifecycle) {
        Collector findings = new Collector();
        Typestate typestate = lifecycle.typestate();
        ClassRef enumType = lifecycle.enumType();
        if (typestate == null || enumType == null) {
            return findings.findings();
        }
        String name = resource.type().simpleName();
        String member = lifecycle.member();
        Member state = resource.member(member).orElse(null);
        String capitalized = member.substring(0, 1).toUpperCase(Locale.ROOT) + member.substring(1);
        if (resource.typeParameters() > 0) {
            findings.add(DiagnosticCode.TYPESTATE_GENERIC, typestate.location(), name);
        } else if (state != null && state.accessor() == null) {
            UnreadMember.report(findings, resource, state, typestate.location());
        } else if (typestate.copy() == null) {
            findings.add(
                    DiagnosticCode.TYPESTATE_NO_COPY,
                    typestate.location(),
                    name,
                    "with" + capitalized,
                    enumType.simpleName(),
                    member);
        }
        return findings.findings();
    }
}
