package dev.truce.processor.validate;

import dev.truce.processor.diagnostic.DiagnosticCode;
import dev.truce.processor.diagnostic.Findings;
import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.Lifecycle;
import dev.truce.processor.model.TypeRef;
import dev.truce.processor.model.TypedRule;
import dev.truce.processor.model.TypedRule.Form;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks custom annotations that declare rules of a lifecycle: their elements, and the enum of their states. */
final class TypedRuleValidator {
    private static final String STATE_TRANSITIONS = "dev.truce.StateTransitions";
    private static final List<String> STATES = List.of("initial", "terminal", "deletable");

    private final Lifecycle lifecycle;
    private final ClassRef enumType;
    private final Collector findings = new Collector();

    private TypedRuleValidator(Lifecycle lifecycle, ClassRef enumType) {
        this.lifecycle = lifecycle;
        this.enumType = enumType;
    }

    static Findings check(Lifecycle lifecycle) {
        return lifecycle.enumType() == null
                ? Findings.none()
                : new TypedRuleValidator(lifecycle, lifecycle.enumType()).check();
    }

    private Findings check() {
        if (!lifecycle.typed().isEmpty()
                && !STATE_TRANSITIONS.equals(lifecycle.location().annotation())) {
            TypedRule first = lifecycle.typed().get(0);
            findings.add(DiagnosticCode.LIFECYCLE_TYPED_ALONE, lifecycle.location(), name(first), lifecycle.member());
        }
        Set<ClassRef> checked = new HashSet<>();
        for (TypedRule rule : lifecycle.typed()) {
            // Several annotations on one member are one mistake.
            if (checked.add(rule.annotation())) {
                check(rule);
            }
        }
        return findings.findings();
    }

    private void check(TypedRule rule) {
        ClassRef other = enumOf(rule);
        ClassRef states = other == null ? enumType : other;
        String one = states.simpleName();
        if (rule.form() == Form.TRANSITION) {
            require(rule, "name", "String name();");
            require(rule, "from", one + "[] from();");
            require(rule, "to", one + " to();");
        } else if (Stream.concat(STATES.stream(), Stream.of("value")).noneMatch(name -> has(rule, name))) {
            missing(rule, "initial, terminal, deletable or value", one + "[] initial();");
        }
        rule.elements().forEach(element -> check(rule, element, states));
        if (!states.equals(enumType)) {
            findings.add(
                    DiagnosticCode.LIFECYCLE_TYPED_OTHER_ENUM,
                    rule.use(),
                    name(rule),
                    one,
                    lifecycle.member(),
                    enumType.simpleName());
        }
    }

    private void require(TypedRule rule, String element, String declaration) {
        if (!has(rule, element)) {
            missing(rule, element, declaration);
        }
    }

    private void missing(TypedRule rule, String element, String declaration) {
        findings.addOrAt(
                rule.use(),
                DiagnosticCode.LIFECYCLE_TYPED_ELEMENT_MISSING,
                rule.location(),
                name(rule),
                mark(rule),
                element,
                declaration);
    }

    private void check(TypedRule rule, TypedRule.Element element, ClassRef states) {
        String name = element.name();
        String one = states.simpleName();
        if (rule.form() == Form.LIFECYCLE) {
            if (STATES.contains(name)) {
                expect(rule, element, isOf(single(element), states), one + "[]");
            } else if (name.equals("value")) {
                expect(rule, element, element.transitions(), "an array of a @TypedTransition");
            }
            return;
        }
        switch (name) {
            case "name", "method" -> expect(rule, element, element.type().is(String.class), "String");
            case "any" -> expect(rule, element, element.type().name().equals("boolean"), "boolean");
            case "from" -> expect(rule, element, isOf(single(element), states), one + "[]");
            case "to" -> expect(rule, element, isOf(element.type(), states), one);
            default -> {}
        }
    }

    private void expect(TypedRule rule, TypedRule.Element element, boolean isRight, String expected) {
        if (!isRight) {
            String type = expected.startsWith("an ") ? "OrderTransition[]" : expected;
            findings.addOrAt(
                    rule.use(),
                    DiagnosticCode.LIFECYCLE_TYPED_ELEMENT_TYPE,
                    element.location(),
                    element.name(),
                    name(rule),
                    Names.ofType(element.type()),
                    mark(rule),
                    expected,
                    type + " " + element.name() + "();");
        }
    }

    /**
     * Returns the enum of an annotation's states: that of a transition's target, or of a lifecycle's first element
     * with one.
     */
    private static @Nullable ClassRef enumOf(TypedRule rule) {
        Stream<String> names = rule.form() == Form.TRANSITION ? Stream.of("to", "from") : STATES.stream();
        return names.flatMap(name -> rule.elements().stream()
                        .filter(element -> element.name().equals(name))
                        .map(TypedRuleValidator::single))
                .filter(type -> type.shape() == TypeRef.Shape.ENUM)
                .map(TypeRef::declared)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static TypeRef single(TypedRule.Element element) {
        TypeRef of = element.type().element();
        return of == null ? element.type() : of;
    }

    private static boolean isOf(TypeRef type, ClassRef states) {
        return type.shape() == TypeRef.Shape.ENUM && states.equals(type.declared());
    }

    private static boolean has(TypedRule rule, String name) {
        return rule.elements().stream().anyMatch(element -> element.name().equals(name));
    }

    private static String name(TypedRule rule) {
        return rule.annotation().simpleName();
    }

    private static String mark(TypedRule rule) {
        return rule.form() == Form.TRANSITION ? "TypedTransition" : "TypedLifecycle";
    }
}
