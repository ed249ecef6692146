package dev.truce.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.Member;
import dev.truce.processor.model.ProblemSpec;
import dev.truce.processor.model.Resource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** A guard in the making: each family of rules adds its constants and methods. */
final class GuardDraft {
    private final Resource resource;
    private final GenerationContext context;
    private final NameAllocator names = new NameAllocator();
    private final List<FieldSpec> constants = new ArrayList<>();
    private final List<CodeBlock> constraints = new ArrayList<>();
    private final Map<String, MethodSpec> methods = new LinkedHashMap<>();

    GuardDraft(Resource resource, GenerationContext context) {
        this.resource = resource;
        this.context = context;
        names.newName("CONTRACT", "CONTRACT");
    }

    Resource resource() {
        return resource;
    }

    ClassName guardType() {
        return Names.of(GuardWriter.name(resource.type()));
    }

    ClassName resourceType() {
        return Names.of(resource.type());
    }

    /** The resource's type for a parameter: of a generic class any instance will do. */
    TypeName anyResource() {
        if (resource.typeParameters() == 0) {
            return resourceType();
        }
        TypeName[] any = Collections.nCopies(resource.typeParameters(), WildcardTypeName.subtypeOf(Object.class))
                .toArray(TypeName[]::new);
        return ParameterizedTypeName.get(resourceType(), any);
    }

    String resourceParameter() {
        return Names.parameter(resource.type());
    }

    /** The resource in a sentence: {@code purchase order}. */
    String words() {
        return Sources.javadoc(resource.name().replace('-', ' '));
    }

    /** The column of a member where it is known, else the name itself. */
    String column(String name) {
        return resource.member(name).map(Member::column).orElse(name);
    }

    /** The column of a member, by its default name too where the table is known. */
    String storedColumn(String name) {
        return resource.table().isEmpty() ? column(name) : resource.storage().column(name);
    }

    CodeBlock problem(ProblemSpec problem) {
        ClassRef problems = ProblemWriter.name(resource.type());
        return CodeBlock.of("$T.$L", Names.of(problems), ProblemWriter.constant(problem));
    }

    TypeName nullable(TypeName type) {
        return Sources.nullable(type, context);
    }

    ParameterSpec nullableParameter(TypeName type, String name) {
        return ParameterSpec.builder(nullable(type), name).build();
    }

    /** Adds a private constant, under the wished name where that is free, and returns its name. */
    String constant(String wish, TypeName type, CodeBlock value) {
        String name = names.newName(Names.identifier(wish));
        constants.add(FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(value)
                .build());
        return name;
    }

    /** Adds a constant that is a rule of the database too. */
    String constraint(String wish, TypeName type, CodeBlock value) {
        String name = constant(wish, type, value);
        constraints.add(CodeBlock.of("$L", name));
        return name;
    }

    /** The constants for rules of the database, in the order in which they were added. */
    List<CodeBlock> constraints() {
        return constraints;
    }

    static MethodSpec.Builder method(String name) {
        return MethodSpec.methodBuilder(Names.identifier(name)).addModifiers(Modifier.PUBLIC, Modifier.STATIC);
    }

    /** Adds a method. Two rules that lead to one signature are a finding; here the first of them has it. */
    void add(MethodSpec.Builder method) {
        MethodSpec built = method.build();
        StringBuilder signature = new StringBuilder(built.name());
        built.parameters()
                .forEach(parameter ->
                        signature.append(',').append(parameter.type().withoutAnnotations()));
        methods.putIfAbsent(signature.toString(), built);
    }

    /** The body of a method whose rule is wrong: the errors are reported once, at the rule, and not at every caller. */
    CodeBlock broken() {
        return CodeBlock.builder()
                .addStatement(
                        "throw new $T($S)",
                        IllegalStateException.class,
                        resource.type().simpleName() + " does not compile: see the errors of its rules")
                .build();
    }

    void addTo(TypeSpec.Builder type) {
        type.addFields(constants);
        type.addMethods(methods.values());
    }
}
