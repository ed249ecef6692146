package dev.truce.processor.openapi;

import dev.truce.processor.model.Contract;
import dev.truce.processor.openapi.document.Mapping;
import java.util.ArrayList;
import java.util.List;

/**
 * The additions of a contract to a document. A fresh document, an existing one and an Overlay get the same.
 *
 * @param operations what each operation gets, in the order of the contract
 * @param components what the operations refer to, by section and then by name
 */
public record OpenApiFragment(List<OperationAdditions> operations, Mapping components) {

    public OpenApiFragment {
        operations = List.copyOf(operations);
    }

    /** The additions of the contract. */
    public static OpenApiFragment of(Contract contract, OpenApiSettings settings) {
        ProblemCatalogue catalogue = new ProblemCatalogue(contract, settings);
        Encounters encounters = new Encounters(catalogue);
        ErrorResponses responses = new ErrorResponses();
        for (Endpoint endpoint : Endpoint.of(contract)) {
            List<Encounter> ofEndpoint = new ArrayList<>();
            for (Endpoint.Binding binding : endpoint.bindings()) {
                ofEndpoint.addAll(encounters.of(binding));
            }
            responses.add(endpoint, ofEndpoint);
        }
        return new FragmentBuilder(new ProblemComponents(settings.members()), responses).build(contract, catalogue);
    }
}
