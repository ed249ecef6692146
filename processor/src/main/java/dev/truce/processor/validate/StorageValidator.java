package dev.truce.processor.validate;

import dev.truce.processor.diagnostic.DiagnosticCode;
import dev.truce.processor.diagnostic.Findings;
import dev.truce.processor.model.AutoConverter;
import dev.truce.processor.model.Lifecycle;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.StateStorage;
import dev.truce.processor.model.StateStorage.Known;
import dev.truce.processor.model.StateStorage.Reason;
import dev.truce.processor.model.StateStorage.Unknown;
import java.util.Collection;
import java.util.List;

/** Checks that statements can compare a state as the mapping stores it. */
final class StorageValidator {
    private StorageValidator() {}

    static Findings check(Resource resource) {
        Collector findings = new Collector();
        Lifecycle lifecycle = resource.lifecycle();
        if (lifecycle == null
                || lifecycle.enumType() == null
                || !(resource.storage().state() instanceof Unknown unknown)) {
            return Findings.none();
        }
        if (unknown.reason() == Reason.CONVERTED) {
            findings.add(
                    DiagnosticCode.LIFECYCLE_CONVERTED_STATE,
                    unknown.location(),
                    unknown.decider(),
                    lifecycle.member());
        } else {
            findings.add(
                    DiagnosticCode.LIFECYCLE_HIDDEN_VALUE,
                    unknown.location(),
                    lifecycle.member(),
                    unknown.decider(),
                    lifecycle.enumType().simpleName(),
                    unknown.decider() + "()");
        }
        return findings.findings();
    }

    /** Finds the states that a converter applies itself to, which a resource alone cannot know. */
    static Findings check(Collection<Resource> resources, List<AutoConverter> converters) {
        Collector findings = new Collector();
        for (Resource resource : resources) {
            Lifecycle lifecycle = resource.lifecycle();
            StateStorage state = resource.storage().state();
            if (lifecycle != null && state instanceof Known known && known.isImplied()) {
                converters.stream()
                        .filter(converter -> converter.attribute().equals(lifecycle.enumType()))
                        .findFirst()
                        .ifPresent(converter -> findings.addOrAt(
                                resource.location(),
                                DiagnosticCode.LIFECYCLE_AUTO_CONVERTED,
                                lifecycle.location(),
                                converter.type().simpleName(),
                                lifecycle.member(),
                                resource.type().simpleName()));
            }
        }
        return findings.findings();
    }
}
