package dev.truce.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.truce.Resolution;
import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.ProblemSpec;
import dev.truce.processor.model.Resource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes the enum of a resource's problem types. */
public final class ProblemWriter {
    private final Resource resource;
    private final GenerationContext context;
    private final ClassName name;
    private final boolean anyOwnDetail;

    private ProblemWriter(Resource resource, GenerationContext context) {
        this.resource = resource;
        this.context = context;
        this.name = Names.of(name(resource.type()));
        this.anyOwnDetail = resource.problems().stream().anyMatch(ProblemSpec::detailOverridden);
    }

    /**
     * Writes the enum.
     *
     * @throws IllegalArgumentException if the resource has no rule: then it has no problem types either
     */
    public static GeneratedSource write(Resource resource, GenerationContext context) {
        if (!resource.hasRules()) {
            throw new IllegalArgumentException(resource.type() + " has no rule");
        }
        ClassRef name = name(resource.type());
        return Sources.file(name, new ProblemWriter(resource, context).type(), context);
    }

    /** The enum's name. */
    static ClassRef name(ClassRef resource) {
        return resource.companion("Problem");
    }

    private TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.enumBuilder(name)
                .addJavadoc("The problems that the rules of {@link $T} lead to.\n", Names.of(resource.type()))
                .addSuperinterface(RuntimeTypes.PROBLEM_TYPE);
        if (resource.isPublic()) {
            type.addModifiers(Modifier.PUBLIC);
        }
        Sources.annotate(type, context, List.of());
        constants().forEach(type::addEnumConstant);
        return type.addField(FieldSpec.builder(
                                RuntimeTypes.PROBLEM_DEFINITION, "definition", Modifier.PRIVATE, Modifier.FINAL)
                        .build())
                .addMethod(constructor())
                .addMethod(definition())
                .addMethod(of())
                .build();
    }

    /** Two problems of one name are a finding; here the first of them stands for both. */
    private Map<String, TypeSpec> constants() {
        Map<String, TypeSpec> constants = new LinkedHashMap<>();
        for (ProblemSpec problem : resource.problems()) {
            constants.putIfAbsent(constant(problem), constant(arguments(problem), problem));
        }
        return constants;
    }

    /** The constant of a problem type. */
    static String constant(ProblemSpec problem) {
        return Names.identifier(problem.constant());
    }

    private static TypeSpec constant(CodeBlock arguments, ProblemSpec problem) {
        return TypeSpec.anonymousClassBuilder(arguments)
                .addJavadoc("$L ($L).\n", Sources.javadoc(problem.title()), problem.status())
                .build();
    }

    private CodeBlock arguments(ProblemSpec problem) {
        CodeBlock.Builder arguments = CodeBlock.builder()
                .add("$>$>\n$L", Sources.string(problem.uri()))
                .add(",\n$L", Sources.string(problem.code()))
                .add(",\n$L", problem.status())
                .add(",\n$L", Sources.string(problem.title()))
                .add(",\n$T.$L", Resolution.class, problem.resolution().name())
                .add(",\n$L", Sources.string(problem.detail()));
        if (anyOwnDetail) {
            arguments.add(",\n$L", problem.detailOverridden());
        }
        return arguments.add("$<$<").build();
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addParameter(String.class, "uri")
                .addParameter(String.class, "code")
                .addParameter(int.class, "status")
                .addParameter(String.class, "title")
                .addParameter(Resolution.class, "resolution")
                .addParameter(String.class, "detail");
        CodeBlock definition = CodeBlock.of(
                "$T.of(\n$L, $S, uri, code, status, title, resolution, detail)",
                RuntimeTypes.PROBLEM_DEFINITION,
                style(),
                resource.name());
        if (anyOwnDetail) {
            return constructor
                    .addParameter(boolean.class, "ownDetail")
                    .addStatement("$T standard = $L", RuntimeTypes.PROBLEM_DEFINITION, definition)
                    .addStatement("this.definition = ownDetail ? standard.overridingDetail() : standard")
                    .build();
        }
        return constructor.addStatement("this.definition = $L", definition).build();
    }

    private CodeBlock style() {
        if (context.hasDefaultStyle()) {
            return CodeBlock.of("$T.DEFAULT", RuntimeTypes.PROBLEM_STYLE);
        }
        return CodeBlock.of(
                "new $T($L, $T.$L)",
                RuntimeTypes.PROBLEM_STYLE,
                Sources.string(context.problemBase()),
                RuntimeTypes.MEMBER_NAMING,
                context.camelCaseMembers() ? "CAMEL_CASE" : "SNAKE_CASE");
    }

    private static MethodSpec definition() {
        return MethodSpec.methodBuilder("definition")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(RuntimeTypes.PROBLEM_DEFINITION)
                .addStatement("return definition")
                .build();
    }

    private MethodSpec of() {
        return MethodSpec.methodBuilder("of")
                .addJavadoc("Returns the problem that a conflict leads to, {@code null} for one of another resource.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(RuntimeTypes.CONFLICT, "conflict")
                .returns(Sources.nullable(name, context))
                .addStatement("return conflict.type() instanceof $T problem ? problem : null", name)
                .build();
    }
}
