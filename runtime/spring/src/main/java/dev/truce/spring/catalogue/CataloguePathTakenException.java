package dev.truce.spring.catalogue;

import java.io.Serial;
import java.util.Set;

/** Reports that the application serves the path of the catalogue of problems itself. */
public final class CataloguePathTakenException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient String path;

    CataloguePathTakenException(String path, Set<String> taken) {
        super("The application itself serves " + String.join(", ", taken) + ", below the path " + path
                + " of the catalogue of problems");
        this.path = path;
    }

    String path() {
        return path;
    }
}
