package dev.truce.processor.validate;

import dev.truce.processor.diagnostic.DiagnosticCode;
import dev.truce.processor.diagnostic.Findings;
import dev.truce.processor.diagnostic.Suggestion;
import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.Lifecycle;
import dev.truce.processor.model.Member;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.SourceLocation;
import dev.truce.processor.model.State;
import dev.truce.processor.model.Transition;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks the states of {@code @StateTransitions}, and, where all of them exist, the transitions between them. A
 * misspelt state would cause false findings about the graph.
 */
final class LifecycleValidator {

    private final Resource resource;
    private final Lifecycle lifecycle;
    private final Set<String> constants = new HashSet<>();
    private final Collector findings = new Collector();

    private LifecycleValidator(Resource resource, Lifecycle lifecycle) {
        this.resource = resource;
        this.lifecycle = lifecycle;
        lifecycle.states().forEach(state -> constants.add(state.name()));
    }

    static Findings check(Resource resource) {
        return resource.lifecycle() == null
                ? Findings.none()
                : new LifecycleValidator(resource, resource.lifecycle()).check();
    }

    private Findings check() {
        Findings typed = TypedRuleValidator.check(lifecycle);
        if (!typed.isEmpty()) {
            // no annotation could name these states correctly
            return typed;
        }
        for (SourceLocation surplus : lifecycle.surplus()) {
            findings.add(
                    DiagnosticCode.LIFECYCLE_TWICE, surplus, resource.type().simpleName(), lifecycle.member());
        }
        boolean hasStates = checkStates();
        TransitionValidator transitions = new TransitionValidator(lifecycle);
        Findings graph = hasStates ? GraphValidator.check(lifecycle) : Findings.none();
        Findings typestate = TypestateValidator.check(resource, lifecycle);
        return findings.findings().and(transitions.check()).and(graph).and(typestate);
    }

    /** Returns whether there is a graph to check. */
    private boolean checkStates() {
        ClassRef enumType = lifecycle.enumType();
        if (enumType == null) {
            String type = resource.member(lifecycle.member())
                    .map(Member::type)
                    .map(Names::ofType)
                    .orElse("of another type");
            // an enum that cannot be named has its states all the same
            if (lifecycle.states().isEmpty()) {
                findings.add(DiagnosticCode.LIFECYCLE_NOT_AN_ENUM, lifecycle.location(), lifecycle.member(), type);
            } else {
                findings.add(DiagnosticCode.LIFECYCLE_PRIVATE_ENUM, lifecycle.location(), type);
            }
            return false;
        }
        checkWireNames();
        boolean known = checkStates("initial", lifecycle.initial(), lifecycle.location(), enumType);
        known &= checkStates("terminal", lifecycle.terminal(), lifecycle.location(), enumType);
        known &= checkStates("deletable", lifecycle.deletable(), lifecycle.location(), enumType);
        for (Transition transition : lifecycle.transitions()) {
            known &= transition.any()
                    ? checkAny(transition)
                    : checkStates("from", transition.from(), transition.location(), enumType);
            if (!constants.contains(transition.to())) {
                reportUnknown(transition.to(), transition.location().at("to"), enumType);
                known = false;
            }
        }
        if (lifecycle.transitions().isEmpty()) {
            findings.add(
                    DiagnosticCode.LIFECYCLE_NO_TRANSITIONS,
                    lifecycle.location().at("value"),
                    lifecycle.member());
        }
        return known && !lifecycle.transitions().isEmpty();
    }

    private boolean checkStates(String attribute, List<String> states, SourceLocation location, ClassRef enumType) {
        boolean known = true;
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < states.size(); i++) {
            String state = states.get(i);
            if (!constants.contains(state)) {
                reportUnknown(state, location.at(attribute, i), enumType);
                known = false;
            } else if (!seen.add(state)) {
                findings.add(DiagnosticCode.LIFECYCLE_REPEATED_STATE, location.at(attribute, i), state, attribute);
            }
        }
        return known;
    }

    /** Reports other states next to {@code *}. */
    private boolean checkAny(Transition transition) {
        boolean mixed = transition.from().stream()
                .anyMatch(state -> !constants.contains(state)
                        || state.equals(transition.to())
                        || lifecycle.terminal().contains(state));
        if (mixed) {
            findings.add(
                    DiagnosticCode.LIFECYCLE_ANY_MIXED, transition.location().at("from"));
        }
        return !mixed;
    }

    private void reportUnknown(String state, SourceLocation location, ClassRef enumType) {
        List<String> known = lifecycle.states().stream().map(State::name).toList();
        findings.add(
                DiagnosticCode.LIFECYCLE_UNKNOWN_STATE,
                location,
                state,
                enumType.simpleName(),
                Suggestion.hint(state, known));
    }

    private void checkWireNames() {
        Map<String, String> seen = new HashMap<>();
        for (State state : lifecycle.states()) {
            String earlier = seen.putIfAbsent(state.wireName(), state.name());
            if (earlier != null) {
                findings.add(
                        DiagnosticCode.LIFECYCLE_SAME_WIRE_NAME,
                        lifecycle.location(),
                        earlier,
                        state.name(),
                        state.wireName());
            }
        }
    }
}
