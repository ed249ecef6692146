package dev.truce.processor.flow.kept;

import dev.truce.processor.model.Contract;
import dev.truce.processor.model.RefusalRule;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.Transition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Tells which calls concern the rules of a contract, and what they do. */
final class DeedReader {
    /** Methods of {@code IfMatch} that neither compare it with anything nor hand out what was sent. */
    private static final Set<String> HARMLESS_OF_IF_MATCH =
            Set.of("absent", "valueOf", "acceptingWeakened", "isAbsent", "isMalformed", "hashCode");
    /** Types of the runtime whose methods check nothing. */
    private static final Set<String> HARMLESS = Set.of(
            "Collision",
            "Conflict",
            "ConflictException",
            "EntityTag",
            "IfNoneMatch",
            "MalformedPrecondition",
            "MissingReference",
            "MissingReferenceRule",
            "Problem",
            "ProblemType",
            "ReferenceRule",
            "RefusalRule",
            "Refused",
            "Representation",
            "UniqueRule");

    private final Map<String, Resource> byGuard = new HashMap<>();
    private final Map<String, Resource> byLifecycle = new HashMap<>();
    private final Map<TypeElement, Owner> owners = new HashMap<>();

    private final Program program;

    DeedReader(Contract contract, Program program) {
        this.program = program;
        for (Resource resource : contract.resources()) {
            byGuard.put(resource.type().guard().qualifiedName(), resource);
            byLifecycle.put(resource.type().lifecycle().qualifiedName(), resource);
        }
    }

    /** Who declares a method, as far as the contract is concerned. */
    private record Owner(Role role, @Nullable Resource resource) {}

    private enum Role {
        GUARD,
        /** A state of the typestate. */
        VIEW,
        IF_MATCH,
        HARMLESS,
        ANY_RULE,
        OTHER
    }

    /** Whether Truce declares a method, so that its body need not be read. */
    boolean isTruce(ExecutableElement method) {
        return owner(method).role() != Role.OTHER;
    }

    /** Adds what a call does. */
    void read(Call call, Deeds deeds) {
        var constant = call.constant();
        Resource ruled = constant == null ? null : guarded(constant);
        Owner owner = owner(call.method());
        String name = call.method().getSimpleName().toString();
        if (constant != null && ruled != null) {
            readRule(ruled, constant.getSimpleName().toString(), call.method(), deeds);
            return;
        }
        switch (owner.role()) {
            case GUARD -> readGuard(Objects.requireNonNull(owner.resource()), call.method(), deeds);
            case VIEW -> readView(Objects.requireNonNull(owner.resource()), call.method(), deeds);
            case IF_MATCH -> {
                if (name.equals("isAbsent")) {
                    deeds.addAbsenceCheck();
                } else if (!HARMLESS_OF_IF_MATCH.contains(name)) {
                    deeds.addUnknownCheck();
                }
            }
            case ANY_RULE -> {
                deeds.addUnknownCheck();
                deeds.addUnknownTransition();
            }
            case HARMLESS, OTHER -> {
                // no rule is involved
            }
        }
    }

    /** Adds what code may do that obtains a constant of a guard. */
    void read(VariableElement constant, Deeds deeds) {
        Resource resource = guarded(constant);
        if (resource != null) {
            deeds.addEscaped(resource.type());
        }
    }

    private static void readGuard(Resource resource, ExecutableElement method, Deeds deeds) {
        String name = method.getSimpleName().toString();
        String call = guard(resource) + "." + name;
        for (Transition transition : transitions(resource)) {
            if (transition.method().equals(name)) {
                deeds.add(new Deed(Deed.Kind.FIRE, resource.type(), transition.name(), call));
                return;
            }
        }
        if (name.equals("change") || name.equals("allowedFrom")) {
            askForAll(resource, call, deeds);
            return;
        }
        for (RefusalRule refusal : resource.refusals()) {
            if (refusal.method().equals(name)) {
                deeds.add(new Deed(
                        Deed.Kind.REFUSE, resource.type(), refusal.problem().code(), call));
                return;
            }
        }
        deeds.add(new Deed(versionKind(method), resource.type(), "", call));
    }

    private static void readView(Resource resource, ExecutableElement method, Deeds deeds) {
        String view = Objects.requireNonNull(method.getEnclosingElement())
                .getSimpleName()
                .toString();
        for (Transition transition : transitions(resource)) {
            if (method.getSimpleName().contentEquals(transition.method())) {
                String call = view + "." + transition.method();
                deeds.add(new Deed(Deed.Kind.FIRE, resource.type(), transition.name(), call));
                return;
            }
        }
    }

    private static void readRule(Resource resource, String constant, ExecutableElement method, Deeds deeds) {
        String call = guard(resource) + "." + constant + "." + method.getSimpleName();
        for (Transition transition : transitions(resource)) {
            if (transition.constant().equals(constant)) {
                deeds.add(new Deed(Deed.Kind.ASK, resource.type(), transition.name(), call));
                return;
            }
        }
        for (RefusalRule refusal : resource.refusals()) {
            if (refusal.problem().constant().equals(constant)) {
                deeds.add(new Deed(
                        Deed.Kind.REFUSE, resource.type(), refusal.problem().code(), call));
                return;
            }
        }
        switch (constant) {
            case "VERSION" -> deeds.add(new Deed(versionKind(method), resource.type(), "", call));
            case "LIFECYCLE" -> askForAll(resource, call, deeds);
            default -> deeds.addEscaped(resource.type());
        }
    }

    private static void askForAll(Resource resource, String call, Deeds deeds) {
        for (Transition transition : transitions(resource)) {
            deeds.add(new Deed(Deed.Kind.ASK, resource.type(), transition.name(), call));
        }
    }

    private static List<Transition> transitions(Resource resource) {
        return resource.lifecycle() == null ? List.of() : resource.lifecycle().transitions();
    }

    private static Deed.Kind versionKind(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        boolean takesPrecondition =
                method.getParameters().stream().anyMatch(parameter -> RoutineReader.isIfMatch(parameter.asType()));
        boolean takesClaim = method.getParameters().size() > 2;
        if (name.startsWith("require") && takesPrecondition) {
            return Deed.Kind.REQUIRE;
        }
        if (takesPrecondition && !takesClaim && (name.startsWith("check") || name.equals("conflict"))) {
            return Deed.Kind.CHECK;
        }
        return takesPrecondition || name.contains("laimed") || name.equals("lost")
                ? Deed.Kind.COMPARE
                : Deed.Kind.TOUCH;
    }

    private @Nullable Resource guarded(VariableElement constant) {
        return constant.getEnclosingElement() instanceof TypeElement guard
                ? owner(guard).resource()
                : null;
    }

    private Owner owner(ExecutableElement method) {
        Element type = method.getEnclosingElement();
        return type instanceof TypeElement known ? owner(known) : new Owner(Role.OTHER, null);
    }

    private Owner owner(TypeElement type) {
        Owner known = owners.get(type);
        if (known == null) {
            known = classify(type);
            owners.put(type, known);
        }
        return known;
    }

    private Owner classify(TypeElement type) {
        String qualified = type.getQualifiedName().toString();
        String simple = type.getSimpleName().toString();
        Resource resource = byGuard.get(qualified);
        if (resource != null) {
            return new Owner(Role.GUARD, resource);
        }
        Resource viewed = type.getEnclosingElement() instanceof TypeElement around
                ? byLifecycle.get(around.getQualifiedName().toString())
                : null;
        if (viewed != null) {
            return new Owner(Role.VIEW, viewed);
        }
        if (!qualified.startsWith("dev.truce.") || program.isOwn(type)) {
            return new Owner(Role.OTHER, null);
        }
        if (qualified.equals("dev.truce.runtime." + simple)) {
            if (simple.equals("IfMatch")) {
                return new Owner(Role.IF_MATCH, null);
            }
            if (HARMLESS.contains(simple)) {
                return new Owner(Role.HARMLESS, null);
            }
        }
        return new Owner(Role.ANY_RULE, null);
    }

    /** The simple name of a resource's guard. */
    static String guard(Resource resource) {
        return resource.type().guard().simpleName();
    }
}
