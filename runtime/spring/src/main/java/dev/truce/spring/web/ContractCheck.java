package dev.truce.spring.web;

import dev.truce.runtime.Contracts;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.web.method.HandlerMethod;

/** Fails the start of an application if the resource of a guarded endpoint has no contract. */
final class ContractCheck implements SmartInitializingSingleton {

    private final Contracts contracts;
    private final GuardedOperations operations;

    ContractCheck(Contracts contracts, GuardedOperations operations) {
        this.contracts = contracts;
        this.operations = operations;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<String> missing = new ArrayList<>();
        operations.handlers().forEach(method -> check(method, missing));
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
