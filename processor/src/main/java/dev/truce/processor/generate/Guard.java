package dev.truce.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.truce.processor.model.Member;
import dev.truce.processor.model.ProblemSpec;
import dev.truce.processor.model.Resource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** A guard that is being written: each family of rules adds its constants and methods. */
final class Guard {
    private final Resource resource;
    private final GenerationContext context;
    private final ClassName resourceType;
    private final TypeSpec.Builder type;
    private final FreeNames names = new FreeNames();
    private final Set<List<Object>> signatures = new HashSet<>();
    private final List<CodeBlock> constraints = new ArrayList<>();

    Guard(Resource resource, GenerationContext context, TypeSpec.Builder type) {
        this.resource = resource;
        this.context = context;
        this.resourceType = TypeNames.of(resource.type());
        this.type = type;
        names.next("CONTRACT");
    }

    Resource resource() {
        return resource;
    }

    ClassName resourceType() {
        return resourceType;
    }

    TypeSpec.Builder type() {
        return type;
    }

    /** Returns the parameter for the resource. */
    ParameterSpec resourceParameter() {
        return ParameterSpec.builder(
                        TypeNames.wildcards(resourceType, resource.typeParameters()), Names.parameter(resource.type()))
                .build();
    }

    /** Returns the type of a member; {@code Object} if the resource does not have it. */
    TypeName typeOf(String member) {
        return resource.member(member)
                .map(declared -> TypeNames.of(declared.type()))
                .orElse(ClassName.OBJECT);
    }

    TypeName nullable(TypeName type) {
        return Sources.nullable(type, context);
    }

    ParameterSpec nullable(TypeName type, String parameter) {
        return ParameterSpec.builder(nullable(type), parameter).build();
    }

    /** Returns the call that reads a member of the resource that is the parameter. */
    CodeBlock read(Member member) {
        return CodeBlock.of("$L.$L", Names.parameter(resource.type()), member.accessor());
    }

    /** Returns the constant of a problem type. */
    CodeBlock problem(ProblemSpec problem) {
        return CodeBlock.of("$T.$L", TypeNames.of(resource.type().problem()), ProblemWriter.constant(problem));
    }

    /** Adds a constant, under the given name if that is free, and returns its name. */
    String constant(String wish, TypeName constantType, CodeBlock value) {
        String name = names.next(Names.identifier(wish));
        type.addField(FieldSpec.builder(constantType, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .initializer(value)
                .build());
        return name;
    }

    /** Adds the constant of a rule that the database enforces too. */
    String constraint(String wish, TypeName constantType, CodeBlock value) {
        String name = constant(wish, constantType, value);
        constraints.add(CodeBlock.of("$L", name));
        return name;
    }

    /**
     * Adds the constant of a broken rule, so that the error is reported at the rule and not at every use of the
     * constant.
     */
    void brokenConstant(String wish, TypeName constantType) {
        constant(wish, constantType, CodeBlock.of("null"));
    }

    /** Returns the constants of rules that the database enforces, in the order in which they were added. */
    List<CodeBlock> constraints() {
        return constraints;
    }

    /** Begins a public static method. */
    static MethodSpec.Builder method(String name) {
        return MethodSpec.methodBuilder(Names.identifier(name)).addModifiers(Modifier.PUBLIC, Modifier.STATIC);
    }

    /** Adds a method. Two rules that lead to one signature are a finding; the first of them keeps it. */
    void add(MethodSpec method) {
        List<Object> signature = new ArrayList<>(List.of(method.name()));
        method.parameters().forEach(parameter -> signature.add(parameter.type().withoutAnnotations()));
        if (signatures.add(signature)) {
            type.addMethod(method);
        }
    }

    /** Adds a method of the current state, and the same for the resource itself if its state can be read. */
    void addWithResource(MethodSpec method, String stateMember) {
        add(method);
        Member member = resource.member(stateMember)
                .filter(state -> state.accessor() != null)
                .orElse(null);
        if (member == null) {
            return;
        }
        List<ParameterSpec> others =
                method.parameters().subList(1, method.parameters().size());
        List<CodeBlock> arguments = new ArrayList<>(List.of(read(member)));
        others.forEach(parameter -> arguments.add(CodeBlock.of("$N", parameter)));
        add(method(method.name())
                .addParameter(resourceParameter())
                .addParameters(others)
                .returns(method.returnType())
                .addStatement(
                        "$L$L($L)",
                        method.returnType().equals(TypeName.VOID) ? "" : "return ",
                        method.name(),
                        Sources.arguments(arguments))
                .build());
    }

    /**
     * Returns the body of a method whose rule is broken: the errors are reported at the rule and not at every caller.
     */
    CodeBlock broken() {
        return CodeBlock.builder()
                .addStatement(
                        "throw new $T($S)",
                        IllegalStateException.class,
                        resource.type().simpleName() + " does not compile: see the errors of its rules")
                .build();
    }
}
