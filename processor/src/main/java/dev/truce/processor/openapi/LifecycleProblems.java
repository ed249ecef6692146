package dev.truce.processor.openapi;

import dev.truce.processor.model.Lifecycle;
import dev.truce.processor.model.ProblemSpec;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.State;
import dev.truce.processor.model.Transition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Documents what a lifecycle leads to, with a state and a transition that really do not fit. */
final class LifecycleProblems {

    private static final String CURRENT = "current_state";
    private static final String REQUESTED = "requested_state";
    private static final String ALLOWED_TRANSITIONS = "allowed_transitions";
    private static final String ALLOWED_FROM = "allowed_from";

    private final Lifecycle lifecycle;
    private final String words;
    private final Mapping stateSchema;

    LifecycleProblems(Resource resource, Lifecycle lifecycle) {
        this.lifecycle = lifecycle;
        this.words = Names.words(resource.name());
        this.stateSchema = Mapping.ref("schemas", LifecycleSchema.name(resource));
    }

    DocumentedProblem illegalTransition(String name) {
        Mapping transitionSchema = Schemas.oneOfStrings(lifecycle.transitionNames());
        List<ProblemMember> members = List.of(
                ProblemMember.optional(CURRENT, stateSchema),
                ProblemMember.optional("transition", transitionSchema),
                ProblemMember.optional(REQUESTED, stateSchema),
                ProblemMember.required(ALLOWED_TRANSITIONS, Schemas.arrayOf(transitionSchema)),
                ProblemMember.required(ALLOWED_FROM, Schemas.arrayOf(stateSchema)));
        return DocumentedProblem.usual(
                        name,
                        lifecycle.illegalTransition(),
                        members,
                        "the " + words + "'s state does not allow the transition; `" + ALLOWED_TRANSITIONS
                                + "` holds what it allows",
                        refusedTransition())
                .with(
                        Form.ON_CREATE,
                        "a new " + words + " cannot be in the requested state",
                        refusedInitialState(),
                        Names.sentence(words) + " cannot be created in state {" + REQUESTED
                                + "}. It can be created in: " + join(wireNames(lifecycle.initial())) + ".")
                .with(
                        Form.ON_CHANGE,
                        "the " + words + " cannot change from its state to the requested one; `" + ALLOWED_TRANSITIONS
                                + "` holds what its state allows",
                        refusedChange(),
                        Names.sentence(words) + " cannot change from state {" + CURRENT + "} to state {" + REQUESTED
                                + "}. Allowed from {" + CURRENT + "}: {" + ALLOWED_TRANSITIONS + "}.");
    }

    DocumentedProblem notDeletable(String name, ProblemSpec spec) {
        List<String> deletable = wireNames(lifecycle.deletable());
        Mapping example = new Mapping();
        lifecycle.states().stream()
                .filter(state -> !lifecycle.deletable().contains(state.name()))
                .findFirst()
                .ifPresent(state -> example.put(CURRENT, state.wireName()));
        example.put("deletable_in", Sequence.ofStrings(deletable));
        return DocumentedProblem.usual(
                name,
                spec,
                List.of(
                        ProblemMember.optional(CURRENT, stateSchema),
                        ProblemMember.required("deletable_in", Schemas.arrayOf(stateSchema))),
                "the " + words
                        + " is in a state in which it cannot be deleted; `deletable_in` holds those in which it can",
                example);
    }

    /** The first transition that some state forbids. */
    private Mapping refusedTransition() {
        for (String transition : lifecycle.transitionNames()) {
            List<String> legal = sources(candidate -> candidate.name().equals(transition));
            State current = stateOutside(legal);
            if (current != null) {
                return new Mapping()
                        .put(CURRENT, current.wireName())
                        .put("transition", transition)
                        .put(ALLOWED_TRANSITIONS, Sequence.ofStrings(transitionsFrom(current.name())))
                        .put(ALLOWED_FROM, Sequence.ofStrings(wireNames(legal)));
            }
        }
        return new Mapping().put(ALLOWED_TRANSITIONS, Sequence.of()).put(ALLOWED_FROM, Sequence.of());
    }

    /** The first state to which some state, and not itself, cannot change. */
    private Mapping refusedChange() {
        for (State requested : lifecycle.states()) {
            List<String> legal = sources(candidate -> candidate.to().equals(requested.name()));
            List<String> passing = new ArrayList<>(legal);
            passing.add(requested.name());
            State current = stateOutside(passing);
            if (current != null) {
                return new Mapping()
                        .put(CURRENT, current.wireName())
                        .put(REQUESTED, requested.wireName())
                        .put(ALLOWED_TRANSITIONS, Sequence.ofStrings(transitionsFrom(current.name())))
                        .put(ALLOWED_FROM, Sequence.ofStrings(wireNames(legal)));
            }
        }
        return new Mapping().put(ALLOWED_TRANSITIONS, Sequence.of()).put(ALLOWED_FROM, Sequence.of());
    }

    private Mapping refusedInitialState() {
        Mapping example = new Mapping();
        State requested = stateOutside(lifecycle.initial());
        if (requested != null) {
            example.put(REQUESTED, requested.wireName());
        }
        return example.put(ALLOWED_TRANSITIONS, Sequence.of()).put(ALLOWED_FROM, Sequence.of());
    }

    /** The last state that is none of these, rather one with a way out, whose example then tells more. */
    private @Nullable State stateOutside(List<String> names) {
        List<State> outside = new ArrayList<>(lifecycle.states());
        outside.removeIf(state -> names.contains(state.name()));
        Collections.reverse(outside);
        return outside.stream()
                .filter(state -> !transitionsFrom(state.name()).isEmpty())
                .findFirst()
                .orElse(outside.isEmpty() ? null : outside.get(0));
    }

    private List<String> transitionsFrom(String state) {
        return lifecycle.transitions().stream()
                .filter(transition -> transition.from().contains(state))
                .map(Transition::name)
                .distinct()
                .toList();
    }

    private List<String> sources(Predicate<Transition> which) {
        return lifecycle.transitions().stream()
                .filter(which)
                .flatMap(transition -> transition.from().stream())
                .distinct()
                .toList();
    }

    private static String join(List<String> names) {
        return names.isEmpty() ? "none" : String.join(", ", names);
    }

    private List<String> wireNames(List<String> states) {
        return states.stream().map(lifecycle::wireName).toList();
    }
}
