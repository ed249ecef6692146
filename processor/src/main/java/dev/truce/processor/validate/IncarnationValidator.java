package dev.truce.processor.validate;

import dev.truce.processor.diagnostic.DiagnosticCode;
import dev.truce.processor.diagnostic.Findings;
import dev.truce.processor.model.Contract;
import dev.truce.processor.model.Operation;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.VersionRule;

/** Finds resources that a client can delete and create again under the same key, with the same version. */
final class IncarnationValidator {

    private IncarnationValidator() {}

    static Findings check(Contract contract) {
        Collector findings = new Collector();
        for (Resource resource : contract.resources()) {
            VersionRule version = resource.version();
            if (version != null
                    && version.restarts()
                    && version.type().isNumber()
                    && has(contract, resource, Operation.Kind.UPSERT)
                    && has(contract, resource, Operation.Kind.DELETE)) {
                findings.add(
                        DiagnosticCode.VERSIONED_RESTARTS,
                        version.location(),
                        resource.type().simpleName(),
                        remedy(version));
            }
        }
        return findings.findings();
    }

    private static String remedy(VersionRule version) {
        return version.type() == VersionRule.Type.LONG || version.type() == VersionRule.Type.BOXED_LONG
                ? "set " + version.member() + " = Versions.start()"
                : "make " + version.member() + " a long, and set it to Versions.start()";
    }

    private static boolean has(Contract contract, Resource resource, Operation.Kind kind) {
        return contract.operations().stream()
                .anyMatch(operation ->
                        operation.kind() == kind && operation.resource().equals(resource.type()));
    }
}
