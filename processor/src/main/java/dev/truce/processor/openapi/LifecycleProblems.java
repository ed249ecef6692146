package dev.truce.processor.openapi;

import dev.truce.processor.model.Lifecycle;
import dev.truce.processor.model.ProblemSpec;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.State;
import dev.truce.processor.model.Transition;
import dev.truce.processor.openapi.document.Mapping;
import dev.truce.processor.openapi.document.Sequence;
import dev.truce.runtime.vocabulary.FormText;
import dev.truce.runtime.vocabulary.LegalPath;
import dev.truce.runtime.vocabulary.MemberName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Documents the problems of a lifecycle, with an example of a state and a transition that it really forbids. */
final class LifecycleProblems {

    private static final String CURRENT = MemberName.CURRENT_STATE;
    private static final String REQUESTED = MemberName.REQUESTED_STATE;
    private static final String ALLOWED_TRANSITIONS = MemberName.ALLOWED_TRANSITIONS;
    private static final String ALLOWED_FROM = MemberName.ALLOWED_FROM;

    private final Lifecycle lifecycle;
    private final String resource;
    private final String words;
    private final Mapping stateSchema;

    LifecycleProblems(Resource resource, Lifecycle lifecycle) {
        this.lifecycle = lifecycle;
        this.resource = resource.name();
        this.words = Names.words(resource.name());
        this.stateSchema = Mapping.ref("schemas", LifecycleSchema.name(resource));
    }

    DocumentedProblem illegalTransition(String name) {
        Mapping transitionSchema = Schemas.oneOfStrings(lifecycle.transitionNames());
        List<ProblemMember> members = List.of(
                ProblemMember.optional(CURRENT, stateSchema),
                ProblemMember.optional(MemberName.TRANSITION, transitionSchema),
                ProblemMember.optional(REQUESTED, stateSchema),
                ProblemMember.required(ALLOWED_TRANSITIONS, Schemas.arrayOf(transitionSchema)),
                ProblemMember.required(ALLOWED_FROM, Schemas.arrayOf(stateSchema)),
                ProblemMember.optional(MemberName.LEGAL_PATH, Schemas.arrayOf(transitionSchema)));
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
                        FormText.initial(
                                resource, "{" + REQUESTED + "}", join(wireNames(lifecycle, lifecycle.initial()))))
                .with(
                        Form.ON_CHANGE,
                        "the " + words + " cannot change from its state to the requested one; `" + ALLOWED_TRANSITIONS
                                + "` holds what its state allows",
                        refusedChange(),
                        FormText.change(
                                resource, "{" + CURRENT + "}", "{" + REQUESTED + "}", "{" + ALLOWED_TRANSITIONS + "}"));
    }

    DocumentedProblem notDeletable(String name, ProblemSpec spec) {
        List<String> deletable = wireNames(lifecycle, lifecycle.deletable());
        Mapping example = new Mapping();
        State current = lifecycle.states().stream()
                .filter(state -> !lifecycle.deletable().contains(state.name()))
                .findFirst()
                .orElse(null);
        if (current != null) {
            example.put(CURRENT, current.wireName());
        }
        example.put(MemberName.DELETABLE_IN, Sequence.ofStrings(deletable));
        if (current != null) {
            addPath(current.name(), lifecycle.deletable(), example);
        }
        return DocumentedProblem.usual(
                name,
                spec,
                List.of(
                        ProblemMember.optional(CURRENT, stateSchema),
                        ProblemMember.required(MemberName.DELETABLE_IN, Schemas.arrayOf(stateSchema)),
                        ProblemMember.optional(
                                MemberName.LEGAL_PATH,
                                Schemas.arrayOf(Schemas.oneOfStrings(lifecycle.transitionNames())))),
                "the " + words
                        + " is in a state in which it cannot be deleted; `deletable_in` holds those in which it can",
                example);
    }

    /** The first transition that some state forbids. */
    private Mapping refusedTransition() {
        for (String name : lifecycle.transitionNames()) {
            Set<String> legal = new LinkedHashSet<>();
            for (Transition transition : lifecycle.transitions()) {
                if (transition.name().equals(name)) {
                    legal.addAll(transition.from());
                }
            }
            State current = stateOutside(legal);
            if (current != null) {
                Mapping example = new Mapping().put(CURRENT, current.wireName()).put(MemberName.TRANSITION, name);
                return addPath(current.name(), legal, allow(transitionsFrom(current.name()), legal, example));
            }
        }
        return allow(List.of(), List.of(), new Mapping());
    }

    /** Returns the first state to which some other state cannot change. */
    private Mapping refusedChange() {
        for (State requested : lifecycle.states()) {
            Set<String> legal = new LinkedHashSet<>();
            for (Transition transition : lifecycle.transitions()) {
                if (transition.to().equals(requested.name())) {
                    legal.addAll(transition.from());
                }
            }
            Set<String> passing = new LinkedHashSet<>(legal);
            passing.add(requested.name());
            State current = stateOutside(passing);
            if (current != null) {
                Mapping example = new Mapping().put(CURRENT, current.wireName()).put(REQUESTED, requested.wireName());
                return addPath(current.name(), legal, allow(transitionsFrom(current.name()), legal, example));
            }
        }
        return allow(List.of(), List.of(), new Mapping());
    }

    private Mapping refusedInitialState() {
        Mapping example = new Mapping();
        State requested = stateOutside(lifecycle.initial());
        if (requested != null) {
            example.put(REQUESTED, requested.wireName());
        }
        return allow(List.of(), List.of(), example);
    }

    private Mapping allow(Collection<String> transitions, Collection<String> from, Mapping example) {
        return example.put(ALLOWED_TRANSITIONS, Sequence.ofStrings(transitions))
                .put(ALLOWED_FROM, Sequence.ofStrings(wireNames(lifecycle, from)));
    }

    /** Adds the transitions that must happen first, as the runtime does. */
    private Mapping addPath(String current, Collection<String> goals, Mapping example) {
        List<String> path = LegalPath.find(current, Set.copyOf(goals), this::movesFrom);
        return path.isEmpty() ? example : example.put(MemberName.LEGAL_PATH, Sequence.ofStrings(path));
    }

    private Map<String, String> movesFrom(String state) {
        Map<String, String> moves = new LinkedHashMap<>();
        for (Transition transition : lifecycle.transitions()) {
            if (transition.from().contains(state)) {
                moves.putIfAbsent(transition.name(), transition.to());
            }
        }
        return moves;
    }

    /**
     * Returns the last state that is none of these; prefers one that has transitions, because its example says more.
     */
    private @Nullable State stateOutside(Collection<String> names) {
        State outside = null;
        for (int i = lifecycle.states().size() - 1; i >= 0; i--) {
            State state = lifecycle.states().get(i);
            if (!names.contains(state.name())) {
                if (!transitionsFrom(state.name()).isEmpty()) {
                    return state;
                }
                outside = outside == null ? state : outside;
            }
        }
        return outside;
    }

    private Set<String> transitionsFrom(String state) {
        Set<String> names = new LinkedHashSet<>();
        for (Transition transition : lifecycle.transitions()) {
            if (transition.from().contains(state)) {
                names.add(transition.name());
            }
        }
        return names;
    }

    private static String join(List<String> names) {
        return names.isEmpty() ? "none" : String.join(", ", names);
    }

    /** The states as they are on the wire. */
    static List<String> wireNames(Lifecycle lifecycle, Collection<String> states) {
        List<String> names = new ArrayList<>();
        for (String state : states) {
            names.add(lifecycle.wireName(state));
        }
        return names;
    }
}
