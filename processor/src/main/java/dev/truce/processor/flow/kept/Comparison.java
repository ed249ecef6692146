package dev.truce.processor.flow.kept;

import static dev.truce.processor.diagnostic.DiagnosticCode.KEPT_NO_PRECONDITION;
import static dev.truce.processor.diagnostic.DiagnosticCode.KEPT_OTHER_RESOURCE;
import static dev.truce.processor.diagnostic.DiagnosticCode.KEPT_OTHER_TRANSITION;
import static dev.truce.processor.diagnostic.DiagnosticCode.KEPT_PRECONDITION_NOT_REQUIRED;
import static dev.truce.processor.diagnostic.DiagnosticCode.KEPT_TRANSITION_NOT_DECLARED;
import static dev.truce.processor.diagnostic.DiagnosticCode.KEPT_TRANSITION_NOT_FIRED;
import static dev.truce.processor.diagnostic.DiagnosticCode.KEPT_UNCHECKED_PRECONDITION;
import static dev.truce.processor.diagnostic.DiagnosticCode.KEPT_UNLISTED_REFUSAL;

import dev.truce.processor.diagnostic.Finding;
import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.Operation;
import dev.truce.processor.model.Operation.Kind;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.Transition;
import dev.truce.processor.model.VersionRule;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares what the operations of one handler declare for one resource with what the handler's code does. */
final class Comparison {
    /** Operations that the document makes depend on a precondition. */
    private static final Set<Kind> CONDITIONAL = EnumSet.of(Kind.UPDATE, Kind.DELETE);
    /** Operations for which the document says which transition they fire. */
    private static final Set<Kind> FIRING = EnumSet.of(Kind.CREATE, Kind.DELETE, Kind.TRANSITION);

    private final Resource resource;
    private final List<Operation> operations;
    private final Set<ClassRef> declared;
    private final Handler handler;
    private final BiConsumer<Finding, Mark> report;

    /**
     * Compares one resource of a handler.
     *
     * @param resource the resource
     * @param operations the handler's operations on the resource
     * @param declared all resources that the handler is bound to
     * @param handler what its code does
     * @param report takes the findings
     */
    Comparison(
            Resource resource,
            List<Operation> operations,
            Set<ClassRef> declared,
            Handler handler,
            BiConsumer<Finding, Mark> report) {
        this.resource = resource;
        this.operations = operations;
        this.declared = declared;
        this.handler = handler;
        this.report = report;
    }

    /** Where a finding belongs: an operation's annotation, or a value of one of its attributes. */
    record Mark(Operation operation, String attribute, int index) {
        Mark(Operation operation) {
            this(operation, "", 0);
        }
    }

    void run() {
        if (!compareWithOtherResource()) {
            comparePreconditions();
            compareTransitions();
        }
        compareRefusals();
    }

    private Operation first() {
        return operations.get(0);
    }

    private String method() {
        return first().method();
    }

    private String guard() {
        return DeedReader.guard(resource);
    }

    private String name() {
        return resource.type().simpleName();
    }

    /** A handler that leaves its own resource alone, and guards or creates another one, names the wrong resource. */
    private boolean compareWithOtherResource() {
        if (!handler.reach().deeds().leaves(resource.type())) {
            return false;
        }
        if (leavesPreconditionUnchecked() || !unfired().isEmpty()) {
            for (Map.Entry<Deed, String> done : handler.certain().entrySet()) {
                Deed deed = done.getKey();
                boolean isGuarding = deed.kind().isCheck() || deed.kind() == Deed.Kind.FIRE;
                if (isGuarding && !declared.contains(deed.resource())) {
                    reportOther(
                            deed.resource(),
                            done.getValue() + " guards " + deed.resource().simpleName());
                    return true;
                }
            }
        }
        Set<ClassRef> taken = handler.signature().taken();
        if (areAll(EnumSet.of(Kind.CREATE))
                && taken.size() == 1
                && taken.equals(handler.signature().returned())
                && !handler.mentions(resource.type())) {
            ClassRef other = taken.iterator().next();
            if (!declared.contains(other)) {
                reportOther(other, "it takes and returns " + other.simpleName());
                return true;
            }
        }
        return false;
    }

    private void reportOther(ClassRef other, String evidence) {
        report.accept(
                Finding.nowhere(KEPT_OTHER_RESOURCE, method(), name(), evidence, other.simpleName()),
                new Mark(first(), "value", 0));
    }

    private void comparePreconditions() {
        VersionRule rule = resource.version();
        if (rule == null) {
            return;
        }
        String check = guard() + (rule.required() ? ".requireVersion" : ".checkVersion");
        if (leavesPreconditionUnchecked()) {
            report.accept(
                    handler.takesNoVersion()
                            ? Finding.nowhere(KEPT_NO_PRECONDITION, method(), name(), check)
                            : Finding.nowhere(KEPT_UNCHECKED_PRECONDITION, method(), name(), check),
                    new Mark(first()));
            return;
        }
        String checked = pathOf(Deed.Kind.CHECK);
        if (checked != null && rule.required() && areAll(CONDITIONAL) && !handler.mayRequire(resource.type())) {
            report.accept(
                    Finding.nowhere(KEPT_PRECONDITION_NOT_REQUIRED, checked, name(), guard() + ".requireVersion"),
                    new Mark(first()));
        }
    }

    private boolean leavesPreconditionUnchecked() {
        return resource.version() != null && areAll(CONDITIONAL) && handler.neverChecks(resource.type());
    }

    private boolean areAll(Set<Kind> kinds) {
        return operations.stream().allMatch(operation -> kinds.contains(operation.kind()));
    }

    private @Nullable String pathOf(Deed.Kind kind) {
        return handler.certain().entrySet().stream()
                .filter(done ->
                        done.getKey().kind() == kind && done.getKey().resource().equals(resource.type()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private void compareTransitions() {
        List<Mark> unfired = unfired();
        Map<String, String> undeclared = undeclared();
        if (!unfired.isEmpty() && !undeclared.isEmpty()) {
            Mark mark = unfired.get(0);
            Set<String> right = new LinkedHashSet<>(declaredTransitions());
            unfired.forEach(each -> right.remove(transition(each)));
            right.addAll(undeclared.keySet());
            report.accept(
                    Finding.nowhere(
                            KEPT_OTHER_TRANSITION,
                            method(),
                            transition(mark),
                            undeclared.values().iterator().next(),
                            undeclared.keySet().iterator().next(),
                            attribute(right)),
                    mark);
            return;
        }
        for (Mark mark : unfired) {
            String name = transition(mark);
            report.accept(
                    Finding.nowhere(KEPT_TRANSITION_NOT_FIRED, method(), name, guard() + "." + guardMethod(name)),
                    mark);
        }
        Set<String> right = new LinkedHashSet<>(declaredTransitions());
        undeclared.forEach((name, path) -> {
            right.add(name);
            report.accept(
                    Finding.nowhere(KEPT_TRANSITION_NOT_DECLARED, path, name, method(), attribute(right)),
                    new Mark(first()));
        });
    }

    /** The declared transitions that the code never fires. */
    private List<Mark> unfired() {
        List<Mark> unfired = new ArrayList<>();
        for (Operation operation : operations) {
            for (int i = 0; i < operation.transitions().size(); i++) {
                String name = operation.transitions().get(i);
                boolean isKnown = !guardMethod(name).isEmpty();
                boolean isFirst =
                        unfired.stream().noneMatch(mark -> transition(mark).equals(name));
                if (isKnown && isFirst && handler.neverFires(resource.type(), name)) {
                    unfired.add(new Mark(operation, "transition", i));
                }
            }
        }
        return unfired;
    }

    private static String transition(Mark mark) {
        return mark.operation().transitions().get(mark.index());
    }

    /** The transitions that the code certainly fires, and that are not declared, each with its path. */
    private Map<String, String> undeclared() {
        Map<String, String> undeclared = new LinkedHashMap<>();
        if (!areAll(FIRING)) {
            return undeclared;
        }
        handler.certain().forEach((deed, path) -> {
            if (deed.kind() == Deed.Kind.FIRE
                    && deed.resource().equals(resource.type())
                    && !declaredTransitions().contains(deed.name())
                    && operations.stream().allMatch(operation -> actsOnExisting(operation, deed.name()))) {
                undeclared.putIfAbsent(deed.name(), path);
            }
        });
        return undeclared;
    }

    /** Whether a transition concerns what existed before. A create may fire transitions of what it has just made. */
    private boolean actsOnExisting(Operation operation, String transition) {
        if (operation.kind() != Kind.CREATE) {
            return true;
        }
        String path = operation.path();
        String last = path.substring(path.lastIndexOf('/') + 1);
        if (bare(last).equals(bare(transition)) || bare(last).equals(bare(guardMethod(transition)))) {
            return true;
        }
        return path.contains("}/") && !last.endsWith("}") && !handler.makes(resource.type());
    }

    private static String bare(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
    }

    private Set<String> declaredTransitions() {
        return operations.stream()
                .flatMap(operation -> operation.transitions().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private String guardMethod(String transition) {
        return resource.lifecycle() == null
                ? ""
                : resource.lifecycle().transitions().stream()
                        .filter(each -> each.name().equals(transition))
                        .map(Transition::method)
                        .findFirst()
                        .orElse("");
    }

    private void compareRefusals() {
        Set<String> listed = new TreeSet<>();
        operations.forEach(operation -> listed.addAll(operation.refusals()));
        handler.certain().forEach((deed, path) -> {
            if (deed.kind() == Deed.Kind.REFUSE && deed.resource().equals(resource.type()) && listed.add(deed.name())) {
                report.accept(
                        Finding.nowhere(KEPT_UNLISTED_REFUSAL, path, deed.name(), method(), attribute(listed)),
                        new Mark(first(), "refusals", 0));
            }
        });
    }

    /** The value of an attribute as it is written. */
    private static String attribute(Set<String> values) {
        String quoted = values.stream().map(value -> "\"" + value + "\"").collect(Collectors.joining(", "));
        return values.size() == 1 ? quoted : "{" + quoted + "}";
    }
}
