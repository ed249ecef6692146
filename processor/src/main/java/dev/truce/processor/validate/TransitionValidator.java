package dev.truce.processor.validate;

import dev.truce.processor.diagnostic.DiagnosticCode;
import dev.truce.processor.diagnostic.Findings;
import dev.truce.processor.model.Lifecycle;
import dev.truce.processor.model.SourceLocation;
import dev.truce.processor.model.Transition;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Checks each transition by itself and against those before it. */
final class TransitionValidator {

    private final Lifecycle lifecycle;
    private final Collector findings = new Collector();

    TransitionValidator(Lifecycle lifecycle) {
        this.lifecycle = lifecycle;
    }

    Findings check() {
        Map<List<String>, String> targets = new HashMap<>();
        Set<String> repeated = repeatedNames();
        for (Transition transition : lifecycle.transitions()) {
            checkName(transition);
            if (transition.from().isEmpty() && !transition.any()) {
                findings.add(
                        DiagnosticCode.LIFECYCLE_EMPTY_FROM,
                        transition.location().at("from"),
                        transition.name());
            }
            if (repeated.contains(transition.name())) {
                checkAgainst(targets, transition);
            }
        }
        return findings.findings();
    }

    /** Returns the names of several transitions: only these can contradict each other. */
    private Set<String> repeatedNames() {
        Set<String> names = new HashSet<>();
        Set<String> repeated = new HashSet<>();
        for (Transition transition : lifecycle.transitions()) {
            if (!names.add(transition.name())) {
                repeated.add(transition.name());
            }
        }
        return repeated;
    }

    private void checkName(Transition transition) {
        if (!Names.isTransition(transition.name())) {
            findings.add(
                    DiagnosticCode.LIFECYCLE_BAD_NAME,
                    transition.location().at("name"),
                    transition.name(),
                    Names.wireNameLike(transition.name(), "ship"));
        } else if (!SourceVersion.isIdentifier(transition.method()) || SourceVersion.isKeyword(transition.method())) {
            findings.add(
                    DiagnosticCode.LIFECYCLE_BAD_METHOD,
                    transition.location().at("method"),
                    transition.method(),
                    transition.name().replaceAll("[^A-Za-z0-9]", "") + "It");
        }
    }

    private void checkAgainst(Map<List<String>, String> targets, Transition transition) {
        for (String state : new LinkedHashSet<>(transition.from())) {
            String earlier = targets.putIfAbsent(List.of(transition.name(), state), transition.to());
            if (earlier == null) {
                continue;
            }
            SourceLocation location = transition.any()
                    ? transition.location().at("from")
                    : transition.location().at("from", transition.from().indexOf(state));
            if (Objects.equals(earlier, transition.to())) {
                findings.add(
                        DiagnosticCode.LIFECYCLE_REPEATED_TRANSITION,
                        location,
                        transition.name(),
                        state,
                        transition.to());
            } else {
                findings.add(
                        DiagnosticCode.LIFECYCLE_AMBIGUOUS_TRANSITION,
                        location,
                        transition.name(),
                        state,
                        earlier,
                        transition.to());
            }
        }
    }
}
