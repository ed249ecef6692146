package dev.truce.processor.read;

import dev.truce.runtime.vocabulary.Words;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Names for the methods of a guard: the camel case of a name on the wire, unless Java or the guard has that name already. */
final class GuardNames {
    /** The methods that a guard has whatever the transitions are called, and those of {@code Object}. */
    private static final Set<String> TAKEN = Set.of(
            "etag",
            "checkVersion",
            "requireVersion",
            "checkClaimedVersion",
            "checkAbsent",
            "checkNoneMatch",
            "allowedFrom",
            "change",
            "checkInitial",
            "checkDeletable",
            "clone",
            "equals",
            "finalize",
            "getClass",
            "hashCode",
            "notify",
            "notifyAll",
            "toString",
            "wait");

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
        return SourceVersion.isKeyword(name) || TAKEN.contains(name) ? name + resource : name;
    }
}
