package dev.truce.processor.read;

import dev.truce.processor.model.Resource;
import dev.truce.runtime.vocabulary.Words;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Names for the methods of a guard: the camel case of a name on the wire, unless Java or the guard has that name already. */
final class GuardNames {
    private static final Set<String> OF_OBJECT =
            Set.of("clone", "equals", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    private final String resource;

    /**
     * The names in the guard of a class.
     *
     * @param resource the class's simple name, which makes a taken name a free one: {@code return}, {@code returnOrder}
     */
    GuardNames(String resource) {
        this.resource = resource;
    }

    String method(String wireName) {
        String name = Words.camel(wireName);
        boolean isTaken =
                SourceVersion.isKeyword(name) || Resource.GUARD_METHODS.contains(name) || OF_OBJECT.contains(name);
        return isTaken ? name + resource : name;
    }
}
