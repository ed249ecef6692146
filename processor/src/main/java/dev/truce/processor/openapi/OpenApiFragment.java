package dev.truce.processor.openapi;

import dev.truce.processor.model.Contract;
import dev.truce.processor.model.Lifecycle;
import dev.truce.processor.model.Resource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that a contract adds to a document. A fresh document, an existing one and an Overlay get the very same.
 *
 * @param operations what each operation gets, in the order of the contract
 * @param components what the operations refer to, by section and then by name
 */
public record OpenApiFragment(List<OperationAdditions> operations, Mapping components) {

    public OpenApiFragment {
        operations = List.copyOf(operations);
    }

    /** What the contract adds. */
    public static OpenApiFragment of(Contract contract, OpenApiSettings settings) {
        Encounters encounters = new Encounters(new ProblemCatalogue(contract, settings));
        ErrorResponses responses = new ErrorResponses();
        for (Endpoint endpoint : Endpoint.of(contract)) {
            responses.add(
                    endpoint,
                    endpoint.bindings().stream()
                            .flatMap(binding -> encounters.of(binding.operation(), binding.resource()).stream())
                            .toList());
        }
        return new FragmentBuilder(new ProblemComponents(settings.members()), responses).build(lifecycles(contract));
    }

    /** The schemas of all lifecycles; those that nothing refers to do not get into the fragment. */
    private static Map<String, Mapping> lifecycles(Contract contract) {
        Map<String, Mapping> schemas = new LinkedHashMap<>();
        for (Resource resource : contract.resources()) {
            Lifecycle lifecycle = resource.lifecycle();
            if (lifecycle != null) {
                schemas.put(LifecycleSchema.name(resource), LifecycleSchema.of(resource, lifecycle));
            }
        }
        return schemas;
    }
}
