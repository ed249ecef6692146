package dev.truce.spring.request;

import dev.truce.runtime.Contracts;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Lets an application start only if the resource of each guarded endpoint has its contract. */
final class ContractCheck implements SmartInitializingSingleton {

    private final Contracts contracts;
    private final GuardedOperations operations;
    private final ObjectProvider<RequestMappingInfoHandlerMapping> mappings;

    ContractCheck(
            Contracts contracts,
            GuardedOperations operations,
            ObjectProvider<RequestMappingInfoHandlerMapping> mappings) {
        this.contracts = contracts;
        this.operations = operations;
        this.mappings = mappings;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<String> missing = new ArrayList<>();
        mappings.orderedStream()
                .flatMap(mapping -> mapping.getHandlerMethods().values().stream())
                .forEach(method -> check(method, missing));
        if (!missing.isEmpty()) {
            throw new MissingContractException(missing.stream().sorted().toList());
        }
    }

    private void check(HandlerMethod method, List<String> missing) {
        for (Class<?> resource : operations.of(method).resources()) {
            if (contracts.find(resource) == null) {
                missing.add(method.getShortLogMessage() + ": " + resource.getName());
            }
        }
    }
}
