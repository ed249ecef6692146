package dev.truce.processor.validate;

import dev.truce.processor.diagnostic.DiagnosticCode;
import dev.truce.processor.diagnostic.Findings;
import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.Contract;
import dev.truce.processor.model.Coverage;
import dev.truce.processor.model.Exchange;
import dev.truce.processor.model.Operation;
import dev.truce.processor.model.Representation;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.SourceLocation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Finds answers that show other resources, whose changes their entity tag does not cover. */
final class CoverageValidator {

    private final Contract contract;

    /** The classes that single answers show, and an operation that does. */
    private final Map<ClassRef, SourceLocation> shown = new HashMap<>();

    /** The classes that operations use in another way. */
    private final Set<ClassRef> used = new HashSet<>();

    private CoverageValidator(Contract contract) {
        this.contract = contract;
        for (Operation operation : contract.operations()) {
            Exchange exchange = operation.exchange();
            if (exchange.request() != null) {
                used.add(exchange.request());
            }
            if (exchange.response() != null && exchange.content() == Exchange.Content.ONE) {
                shown.putIfAbsent(exchange.response(), operation.location().at("value"));
            } else if (exchange.response() != null) {
                used.add(exchange.response());
            }
        }
    }

    static Findings check(Contract contract) {
        CoverageValidator validator = new CoverageValidator(contract);
        Findings findings = Findings.none();
        for (Resource resource : contract.resources()) {
            findings = findings.and(validator.check(resource));
        }
        for (Representation representation : contract.representations()) {
            findings = findings.and(validator.check(representation));
        }
        return findings;
    }

    /** Checks a resource that is certainly shown itself: most are not, and their associations are of no matter. */
    private Findings check(Resource resource) {
        boolean isShown =
                shown.containsKey(resource.type()) || contract.answered().contains(resource.type());
        return resource.version() == null || !isShown
                ? Findings.none()
                : findings(resource.version().coverage(), resource.type(), "@Versioned")
                        .orAt(shown.getOrDefault(resource.type(), resource.location()));
    }

    /** Checks a representation that has a tag, unless it is only a request or an element of lists. */
    private Findings check(Representation representation) {
        ClassRef type = representation.type();
        boolean isShown = shown.containsKey(type) || contract.answered().contains(type) || !used.contains(type);
        Resource resource = contract.resource(representation.resource()).orElse(null);
        return resource == null || !isShown || representation.version(resource).isEmpty()
                ? Findings.none()
                : findings(representation.coverage(resource), type, "@RepresentationOf")
                        .orAt(representation.location());
    }

    private static Findings findings(Coverage coverage, ClassRef type, String annotation) {
        Collector findings = new Collector();
        for (Coverage.Part part : coverage.undecided()) {
            findings.add(
                    DiagnosticCode.REPRESENTATION_NESTED,
                    part.location(),
                    part.member(),
                    part.shown(),
                    type.simpleName(),
                    annotation);
        }
        return findings.findings();
    }
}
