package dev.truce.processor.validate;

import dev.truce.processor.diagnostic.DiagnosticCode;
import dev.truce.processor.diagnostic.Findings;
import dev.truce.processor.diagnostic.Suggestion;
import dev.truce.processor.model.ClassShape;
import dev.truce.processor.model.Misplaced;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.SourceLocation;
import java.util.List;

/** Checks whether a class can be a resource, and its {@code @ApiResource}. */
final class ResourceValidator {

    private static final String API_RESOURCE = "dev.truce.ApiResource";

    private final Resource resource;
    private final Collector findings = new Collector();

    private ResourceValidator(Resource resource) {
        this.resource = resource;
    }

    static Findings check(Resource resource) {
        ResourceValidator validator = new ResourceValidator(resource);
        ClassShape shape = resource.shape();
        if (!shape.kind().canHoldRules()) {
            validator.findings.add(
                    DiagnosticCode.RESOURCE_NOT_A_CLASS,
                    resource.location(),
                    resource.type().simpleName(),
                    shape.kind().text());
            return validator.findings.findings();
        }
        validator.checkClass();
        validator.checkName();
        validator.checkKey();
        return validator.findings.findings();
    }

    private void checkClass() {
        if (resource.shape().isPrivate()) {
            findings.add(DiagnosticCode.RESOURCE_PRIVATE, resource.location(), name());
        }
        for (Misplaced rule : resource.misplaced()) {
            findings.add(DiagnosticCode.RESOURCE_NOT_A_MEMBER, rule.location(), rule.element(), rule.kind());
        }
        if (!resource.hasRules() && resource.misplaced().isEmpty()) {
            findings.add(DiagnosticCode.RESOURCE_NO_RULE, annotation(), name());
        }
    }

    private void checkName() {
        String wireName = resource.name();
        if (!Names.isWireName(wireName)) {
            findings.add(
                    DiagnosticCode.RESOURCE_BAD_NAME,
                    annotation().at("name"),
                    wireName,
                    Names.wireNameLike(wireName, "purchase-order"));
        }
    }

    private void checkKey() {
        List<String> key = resource.key();
        for (int i = 0; i < key.size(); i++) {
            String member = key.get(i);
            if (resource.member(member).isEmpty()) {
                findings.add(
                        DiagnosticCode.RESOURCE_UNKNOWN_KEY,
                        annotation().at("key", i),
                        member,
                        name(),
                        Suggestion.hint(member, Names.ofMembers(resource)));
            }
        }
        if (key.isEmpty() && !resource.table().isEmpty()) {
            findings.add(DiagnosticCode.RESOURCE_NO_KEY, annotation().at("table"), name(), resource.table());
        }
    }

    private String name() {
        return resource.type().simpleName();
    }

    private SourceLocation annotation() {
        return resource.location().annotation(API_RESOURCE, 0);
    }
}
