package dev.truce.spring.web;

import java.io.Serial;
import java.util.List;

/** The application has guarded endpoints whose resources are in no contract, so that no rule of theirs would be kept. */
public final class MissingContractException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<String> endpoints;

    MissingContractException(List<String> endpoints) {
        super("In no contract: " + String.join("; ", endpoints));
        this.endpoints = List.copyOf(endpoints);
    }

    List<String> endpoints() {
        return endpoints;
    }
}
