package dev.truce.processor.validate;

import dev.truce.processor.diagnostic.DiagnosticCode;
import dev.truce.processor.diagnostic.Findings;
import dev.truce.processor.model.Contract;
import dev.truce.processor.model.Representation;
import dev.truce.processor.model.Resource;
import java.util.Optional;

/** Checks {@code @RepresentationOf}: that generated code can see the class, and that it shows a resource. */
final class RepresentationValidator {

    private RepresentationValidator() {}

    static Findings check(Contract contract) {
        Collector findings = new Collector();
        for (Representation representation : contract.representations()) {
            if (representation.shape().isPrivate()) {
                findings.add(
                        DiagnosticCode.REPRESENTATION_PRIVATE,
                        representation.location(),
                        representation.type().simpleName());
            }
            Optional<Resource> shown = contract.resource(representation.resource());
            if (shown.isEmpty() || !shown.get().hasRules()) {
                findings.add(
                        DiagnosticCode.REPRESENTATION_NO_RULES,
                        representation.location().at("value"),
                        representation.type().simpleName(),
                        representation.resource().simpleName());
            }
        }
        return findings.findings();
    }
}
