package dev.truce.processor.validate;

import dev.truce.processor.diagnostic.DiagnosticCode;
import dev.truce.processor.diagnostic.Findings;
import dev.truce.processor.model.Contract;
import dev.truce.processor.model.Representation;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.SourceLocation;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Checks that no two resources of a contract have one name or one code on the wire, and that representations show resources. */
final class ContractValidator {

    private final Collector findings = new Collector();
    private final Map<String, Resource> names = new HashMap<>();
    private final Map<String, Resource> codes = new HashMap<>();

    private ContractValidator() {}

    static Findings check(Contract contract) {
        ContractValidator validator = new ContractValidator();
        for (Resource resource : contract.resources()) {
            // of a class that cannot have a guard, that is the mistake
            if (resource.isUsable()) {
                validator.check(resource);
            }
        }
        contract.representations().forEach(representation -> validator.check(representation, contract));
        return validator.findings.findings();
    }

    private void check(Resource resource) {
        Resource other = names.putIfAbsent(resource.name(), resource);
        if (other != null) {
            SourceLocation location = resource.location().annotation("dev.truce.ApiResource", 0);
            findings.addOrAt(
                    other.location().annotation("dev.truce.ApiResource", 0).at("name"),
                    DiagnosticCode.RESOURCE_SAME_NAME,
                    location.at("name"),
                    resource.type().qualifiedName(),
                    other.type().qualifiedName(),
                    resource.name());
            // their default codes are the same for the same reason
            return;
        }
        for (ProblemSite site : ProblemSite.of(resource)) {
            String code = site.problem().code();
            Resource owner = codes.putIfAbsent(code, resource);
            if (owner != null && !owner.equals(resource)) {
                findings.addOrAt(
                        owner.location(),
                        DiagnosticCode.PROBLEM_SHARED_CODE,
                        site.at("code"),
                        code,
                        resource.type().qualifiedName(),
                        owner.type().qualifiedName());
            }
        }
    }

    /** Checks that generated code can see a class with {@code @RepresentationOf}, and that it shows a resource. */
    private void check(Representation representation, Contract contract) {
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
}
