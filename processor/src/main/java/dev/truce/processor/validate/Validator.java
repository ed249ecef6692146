package dev.truce.processor.validate;

import dev.truce.processor.diagnostic.Finding;
import dev.truce.processor.diagnostic.Findings;
import dev.truce.processor.model.AutoConverter;
import dev.truce.processor.model.Contract;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.SourceLocation;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks the model against all rules. */
public final class Validator {

    /** Checks a resource by itself. Mistakes that it inherits from a class file are reported at the resource. */
    public Findings check(Resource resource) {
        Findings findings =
                resource.shape().kind().canHoldRules() ? checkRules(resource) : ResourceValidator.check(resource);
        return findings.orAt(resource.location());
    }

    private static Findings checkRules(Resource resource) {
        Findings rules = UniqueValidator.check(resource)
                .and(VersionValidator.check(resource))
                .and(LifecycleValidator.check(resource))
                .and(StorageValidator.check(resource))
                .and(ReferenceValidator.check(resource))
                .and(RefusalValidator.check(resource));
        return ResourceValidator.check(resource)
                .and(rules)
                .and(ProblemValidator.check(resource, locations(rules)))
                .and(GuardMethodValidator.check(resource));
    }

    /** Checks resources against converters that apply automatically. */
    public Findings check(Collection<Resource> resources, List<AutoConverter> converters) {
        return StorageValidator.check(resources, converters);
    }

    /** Checks operations, and mistakes that only resources and representations together show. */
    public Findings check(Contract contract) {
        return ContractValidator.check(contract)
                .and(CoverageValidator.check(contract))
                .and(IncarnationValidator.check(contract))
                .and(OperationValidator.check(contract));
    }

    private static Set<SourceLocation> locations(Findings findings) {
        Set<SourceLocation> locations = new HashSet<>();
        for (Finding finding : findings) {
            if (finding.location() != null) {
                locations.add(finding.location());
            }
        }
        return locations;
    }
}
