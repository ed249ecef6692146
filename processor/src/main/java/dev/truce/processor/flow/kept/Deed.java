package dev.truce.processor.flow.kept;

import dev.truce.processor.model.ClassRef;

/**
 * One thing that code does with a rule of a resource.
 *
 * @param kind what it does
 * @param resource the resource
 * @param name the transition or the code of the refusal, otherwise empty
 * @param call how the code says it, such as {@code OrderGuard.ship}
 */
record Deed(Kind kind, ClassRef resource, String name, String call) {

    /** The uses of a rule in code. */
    enum Kind {
        /** Checks a precondition, and lets a request pass that has none. */
        CHECK,
        /** Checks a precondition, and refuses a request that has none. */
        REQUIRE,
        /** Compares a version in another way. */
        COMPARE,
        /** Fires a transition, or refuses to. */
        FIRE,
        /** Asks about a transition, or obtains its rule. */
        ASK,
        /** Raises a refusal. */
        REFUSE,
        /** Does anything else with the guard. */
        TOUCH;

        /** Whether it may be the check of a precondition. */
        boolean isCheck() {
            return this == CHECK || this == REQUIRE || this == COMPARE;
        }
    }
}
