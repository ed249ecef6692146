package dev.truce.processor.validate;

import dev.truce.processor.diagnostic.DiagnosticCode;
import dev.truce.processor.diagnostic.Findings;
import dev.truce.processor.diagnostic.Suggestion;
import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.Contract;
import dev.truce.processor.model.Lifecycle;
import dev.truce.processor.model.Operation;
import dev.truce.processor.model.Operation.Kind;
import dev.truce.processor.model.RefusalRule;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.SourceLocation;
import dev.truce.processor.model.UnguardedWrite;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Checks {@code @Guarded}: the names in it, and whether they fit the endpoint. */
final class OperationValidator {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<Kind> WRITES =
            EnumSet.of(Kind.CREATE, Kind.UPDATE, Kind.UPSERT, Kind.DELETE, Kind.TRANSITION);
    private static final Set<Kind> WITHOUT_TRANSITION = EnumSet.of(Kind.CREATE, Kind.READ, Kind.LIST, Kind.NONE);

    private final Map<ClassRef, Resource> resources = new TreeMap<>();
    private final Collector findings = new Collector();

    private OperationValidator(Contract contract) {
        for (Resource resource : contract.resources()) {
            resources.put(resource.type(), resource);
        }
    }

    static Findings check(Contract contract) {
        OperationValidator validator = new OperationValidator(contract);
        for (Operation operation : contract.operations()) {
            validator.check(operation);
        }
        for (UnguardedWrite write : contract.unguarded()) {
            validator.findings.add(
                    DiagnosticCode.OPERATION_UNGUARDED_WRITE,
                    write.location(),
                    write.method(),
                    write.httpMethod() + " " + write.path());
        }
        return validator
                .findings
                .findings()
                .and(RouteValidator.check(contract))
                .and(IdempotencyValidator.check(contract));
    }

    private void check(Operation operation) {
        SourceLocation location = operation.location();
        Resource resource = resources.get(operation.resource());
        if (resource == null || !resource.hasRules()) {
            findings.add(
                    DiagnosticCode.OPERATION_NO_RULES,
                    location.at("value"),
                    operation.resource().simpleName());
        } else {
            checkNames(operation, resource);
        }
        boolean fires = !operation.transitions().isEmpty();
        if (SAFE.contains(operation.httpMethod()) && (fires || WRITES.contains(operation.kind()))) {
            String action =
                    fires ? "fires '" + operation.transitions().get(0) + "'" : "is operation = " + operation.kind();
            findings.add(
                    DiagnosticCode.OPERATION_SAFE_METHOD,
                    location.at(fires ? "transition" : "operation"),
                    operation.httpMethod(),
                    action);
        } else if (fires && WITHOUT_TRANSITION.contains(operation.kind())) {
            findings.add(DiagnosticCode.OPERATION_NO_TRANSITION, location.at("operation"), operation.kind());
        }
    }

    private void checkNames(Operation operation, Resource resource) {
        Lifecycle lifecycle = resource.lifecycle();
        List<String> transitions = lifecycle == null ? List.of() : lifecycle.transitionNames();
        List<String> refusals = new ArrayList<>();
        for (RefusalRule rule : resource.refusals()) {
            refusals.add(rule.problem().code());
        }
        checkNames(
                operation,
                resource,
                "transition",
                operation.transitions(),
                transitions,
                DiagnosticCode.OPERATION_UNKNOWN_TRANSITION);
        checkNames(
                operation,
                resource,
                "refusals",
                operation.refusals(),
                refusals,
                DiagnosticCode.OPERATION_UNKNOWN_REFUSAL);
    }

    private void checkNames(
            Operation operation,
            Resource resource,
            String attribute,
            List<String> names,
            List<String> known,
            DiagnosticCode unknown) {
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            SourceLocation location = operation.location().at(attribute, i);
            if (!known.contains(name)) {
                findings.add(unknown, location, name, resource.type().simpleName(), Suggestion.hint(name, known));
            } else if (names.indexOf(name) < i) {
                findings.add(DiagnosticCode.OPERATION_REPEATED_NAME, location, name, attribute);
            }
        }
    }
}
