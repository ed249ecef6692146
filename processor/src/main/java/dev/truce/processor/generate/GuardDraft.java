package dev.truce.processor.generate;

import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.Member;
import dev.truce.processor.model.ProblemSpec;
import dev.truce.processor.model.Resource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A guard in the making: each family of rules adds its constants and methods. */
final class GuardDraft {
    private final Resource resource;
    private final SourceFile file;
    private final DistinctNames names = new DistinctNames();
    private final SourceText constants = new SourceText(1);
    private final List<String> constraints = new ArrayList<>();
    private final Set<String> signatures = new HashSet<>();
    private final SourceText methods = new SourceText(1);

    GuardDraft(Resource resource, GenerationContext context) {
        this.resource = resource;
        this.file = new SourceFile(GuardWriter.name(resource.type()), context, ContractType.NAME);
        reserve(file.imports());
        names.add("CONTRACT");
    }

    private void reserve(Imports imports) {
        imports.reserve(resource.type());
        imports.reserve(ProblemWriter.name(resource.type()));
        for (Member member : resource.members()) {
            if (member.type().declared() != null) {
                imports.reserve(member.type().declared());
            }
        }
    }

    Resource resource() {
        return resource;
    }

    SourceFile file() {
        return file;
    }

    String name(ClassRef type) {
        return file.imports().name(type);
    }

    String name(Class<?> type) {
        return file.imports().name(type);
    }

    /** The type of the member where there is one. */
    String typeOf(String member) {
        Member declared = resource.member(member).orElse(null);
        return declared == null ? name(Object.class) : file.imports().name(declared.type());
    }

    String nullable(String type) {
        return file.imports().nullable(type);
    }

    String resourceType() {
        return name(resource.type());
    }

    /** The resource's type for a parameter: of a generic class any instance will do. */
    String anyResource() {
        int parameters = resource.typeParameters();
        return parameters == 0 ? resourceType() : resourceType() + "<?" + ", ?".repeat(parameters - 1) + ">";
    }

    String resourceParameter() {
        return Names.parameter(resource.type());
    }

    /** The resource in a sentence: {@code purchase order}. */
    String words() {
        return Javadoc.words(resource.name());
    }

    /** The constant of a problem type. */
    String problem(ProblemSpec problem) {
        return name(ProblemWriter.name(resource.type())) + "." + ProblemWriter.constant(problem);
    }

    /** Adds a constant, under the wished name where that is free, and returns its name. */
    String constant(String wish, String type, String value) {
        String name = names.add(Names.identifier(wish));
        constants.blank().code("public static final " + type + " " + name + " = " + value + ";");
        return name;
    }

    /** Adds a constant that is a rule of the database too. */
    String constraint(String wish, String type, String value) {
        String name = constant(wish, type, value);
        constraints.add(name);
        return name;
    }

    /** Adds the constant of a rule that is wrong, so that the error is reported once, at the rule, and not at every user too. */
    void brokenConstant(String wish, String type) {
        constant(wish, type, "null");
    }

    /** The constants for rules of the database, in the order in which they were added. */
    List<String> constraints() {
        return constraints;
    }

    GuardMethod method(String name) {
        return new GuardMethod(file.imports(), Names.identifier(name));
    }

    /** Adds a method. Two rules that lead to one signature are a finding; here the first of them has it. */
    void add(GuardMethod method) {
        if (signatures.add(method.signature())) {
            method.addTo(methods);
        }
    }

    /** The body of a method whose rule is wrong: the errors are reported once, at the rule, and not at every caller. */
    String broken() {
        String text = resource.type().simpleName() + " does not compile: see the errors of its rules";
        return "throw new " + name(IllegalStateException.class) + "(" + StringLiteral.of(text) + ");";
    }

    SourceText constants() {
        return constants;
    }

    SourceText methods() {
        return methods;
    }
}
