package dev.truce.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.truce.Resolution;
import dev.truce.processor.model.ProblemSpec;
import dev.truce.processor.model.Resource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes the enum of a resource's problem types. */
public final class ProblemWriter {
    private final Resource resource;
    private final GenerationContext context;
    private final ClassName name;
    /** Two problems of one name are a finding; the first of them keeps it. */
    private final Map<String, ProblemSpec> constants = new LinkedHashMap<>();

    private final StandardProblems standard;

    private ProblemWriter(Resource resource, GenerationContext context) {
        this.resource = resource;
        this.context = context;
        this.name = TypeNames.of(resource.type().problem());
        this.standard = new StandardProblems(resource, context.problemBase());
        resource.problems().forEach(problem -> constants.putIfAbsent(constant(problem), problem));
    }

    /**
     * Writes the enum.
     *
     * @throws IllegalArgumentException if the resource has no rule and therefore no problem types
     */
    public static GeneratedSource write(Resource resource, GenerationContext context) {
        if (!resource.hasRules()) {
            throw new IllegalArgumentException(resource.type() + " has no rule");
        }
        return Sources.file(resource.type().problem(), new ProblemWriter(resource, context).type(), context);
    }

    /** Returns the constant of a problem type. */
    static String constant(ProblemSpec problem) {
        return Names.identifier(problem.constant());
    }

    private TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.enumBuilder(name)
                .addJavadoc("The problem types of {@link $T}.\n", TypeNames.of(resource.type()))
                .addSuperinterface(TypeNames.PROBLEM_TYPE)
                .addField(TypeNames.PROBLEM_DEFINITION, "definition", Modifier.PRIVATE, Modifier.FINAL)
                .addMethods(constructors())
                .addMethod(MethodSpec.methodBuilder("definition")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(TypeNames.PROBLEM_DEFINITION)
                        .addStatement("return definition")
                        .build())
                .addMethod(of());
        if (resource.isPublic()) {
            type.addModifiers(Modifier.PUBLIC);
        }
        Sources.annotate(type, context, context.suppressingNoUses());
        constants.forEach((constant, problem) -> type.addEnumConstant(
                constant,
                TypeSpec.anonymousClassBuilder(arguments(problem))
                        .addJavadoc(
                                "$L, $L: $L.\n",
                                Javadoc.escaped(problem.code()),
                                problem.status(),
                                Javadoc.escaped(problem.title()))
                        .build()));
        return type.build();
    }

    private CodeBlock arguments(ProblemSpec problem) {
        CodeBlock known = standard.code(problem);
        if (known != null) {
            return known;
        }
        List<CodeBlock> arguments = new ArrayList<>(List.of(
                Sources.string(problem.uri()),
                Sources.string(problem.code()),
                CodeBlock.of("$L", problem.status()),
                Sources.string(problem.title()),
                CodeBlock.of("$T.$L", Resolution.class, problem.resolution().name()),
                Sources.string(problem.detail())));
        if (anyOwnDetail()) {
            arguments.add(CodeBlock.of("$L", problem.detailOverridden()));
        }
        return CodeBlock.of("$>$>\n$L$<$<", CodeBlock.join(arguments, ",\n"));
    }

    private boolean anyOwnDetail() {
        return constants.values().stream().anyMatch(ProblemSpec::detailOverridden);
    }

    private List<MethodSpec> constructors() {
        List<MethodSpec> constructors = new ArrayList<>();
        if (constants.values().stream().anyMatch(problem -> standard.code(problem) != null)) {
            constructors.add(MethodSpec.constructorBuilder()
                    .addParameter(TypeNames.STANDARD_PROBLEM, "standard")
                    .addStatement("this.definition = standard.of($L, $L)", style(), Sources.string(resource.name()))
                    .build());
        }
        if (constants.values().stream().anyMatch(problem -> standard.code(problem) == null)) {
            constructors.add(constructorOfTexts());
        }
        return constructors;
    }

    private MethodSpec constructorOfTexts() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addParameter(String.class, "uri")
                .addParameter(String.class, "code")
                .addParameter(TypeName.INT, "status")
                .addParameter(String.class, "title")
                .addParameter(Resolution.class, "resolution")
                .addParameter(String.class, "detail");
        CodeBlock made = CodeBlock.of(
                "$T.of(\n$L, $L, uri, code, status, title, resolution, detail)",
                TypeNames.PROBLEM_DEFINITION,
                style(),
                Sources.string(resource.name()));
        if (!anyOwnDetail()) {
            return constructor.addStatement("this.definition = $L", made).build();
        }
        return constructor
                .addParameter(TypeName.BOOLEAN, "ownDetail")
                .addStatement("$T definition = $L", TypeNames.PROBLEM_DEFINITION, made)
                .addStatement("this.definition = ownDetail ? definition.overridingDetail() : definition")
                .build();
    }

    private CodeBlock style() {
        return context.hasDefaultStyle()
                ? CodeBlock.of("$T.DEFAULT", TypeNames.PROBLEM_STYLE)
                : CodeBlock.of(
                        "new $T($L, $T.$L)",
                        TypeNames.PROBLEM_STYLE,
                        Sources.string(context.problemBase()),
                        TypeNames.MEMBER_NAMING,
                        context.members().name());
    }

    private MethodSpec of() {
        return Guard.method("of")
                .addJavadoc("Returns the problem type of a conflict, {@code null} if it belongs to another resource.\n")
                .returns(Sources.nullable(name, context))
                .addParameter(TypeNames.CONFLICT, "conflict")
                .addStatement("return conflict.type() instanceof $T problem ? problem : null", name)
                .build();
    }
}
