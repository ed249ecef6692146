package dev.truce.processor.flow;

import dev.truce.processor.diagnostic.DiagnosticCode;
import dev.truce.processor.diagnostic.Finding;
import dev.truce.processor.model.Transition;
import java.util.Collection;
import java.util.List;

/** The messages for calls that cannot be legal. */
final class Claims {
    private Claims() {}

    static Finding transition(Rules rules, List<Transition> made, Possible current) {
        String name = made.get(0).name();
        return illegal(
                name + " is not allowed from " + or(current.states()),
                current.from(),
                allowed(rules, current, name + " is allowed from " + or(Rules.from(made))));
    }

    static Finding change(Rules rules, Possible current, Possible requested) {
        String path =
                current.path().equals(requested.path()) || requested.path().isEmpty()
                        ? current.from()
                        : current.from() + " and " + requested.from();
        return illegal(
                "A change from " + or(current.states()) + " to " + or(requested.states()) + " is not allowed",
                path,
                allowed(rules, current, "no transition leads there"));
    }

    static Finding initial(Rules rules, Possible state) {
        return illegal(
                or(state.states()) + " is not an initial state",
                state.from(),
                "begin in " + or(rules.lifecycle().initial()));
    }

    static Finding deletable(Rules rules, Possible state) {
        return illegal(
                rules.resource().type().simpleName() + " cannot be deleted in " + or(state.states()),
                state.from(),
                "it can be deleted in " + or(rules.lifecycle().deletable()));
    }

    static Finding write(Rules rules, String written, String value) {
        return Finding.nowhere(
                DiagnosticCode.FLOW_DIRECT_WRITE,
                written,
                rules.lifecycle().member(),
                rules.resource().type().simpleName(),
                rules.guard(),
                value);
    }

    private static Finding illegal(String claim, String path, String hint) {
        return Finding.nowhere(DiagnosticCode.FLOW_ILLEGAL_TRANSITION, claim, path, hint);
    }

    /** Names the legal alternative: the transitions of the only state, or else the given text. */
    private static String allowed(Rules rules, Possible current, String otherwise) {
        if (current.states().size() != 1) {
            return otherwise;
        }
        List<String> names = rules.allowedIn(current.states());
        return "allowed from " + or(current.states()) + ": " + (names.isEmpty() ? "none" : String.join(", ", names));
    }

    /** {@code A}, {@code A or B}, {@code A, B or C}. */
    private static String or(Collection<String> states) {
        List<String> names = List.copyOf(states);
        if (names.size() < 2) {
            return names.isEmpty() ? "no state" : names.get(0);
        }
        int last = names.size() - 1;
        return String.join(", ", names.subList(0, last)) + " or " + names.get(last);
    }
}
