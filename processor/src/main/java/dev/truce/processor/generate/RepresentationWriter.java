package dev.truce.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.truce.processor.model.Member;
import dev.truce.processor.model.Representation;
import dev.truce.processor.model.Resource;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes what integrations know about a class that represents a resource: its JSON names and its entity tag. */
public final class RepresentationWriter {
    /** The number of pairs that {@code Map.of} takes. */
    private static final int MAP_OF = 10;

    private final Representation representation;
    private final Resource resource;
    private final GenerationContext context;
    private final ClassName type;

    private RepresentationWriter(Representation representation, Resource resource, GenerationContext context) {
        this.representation = representation;
        this.resource = resource;
        this.context = context;
        this.type = TypeNames.of(representation.type());
    }

    /**
     * Writes the class.
     *
     * @param representation the class that represents the resource
     * @param resource the resource
     */
    public static GeneratedSource write(Representation representation, Resource resource, GenerationContext context) {
        TypeSpec type = new RepresentationWriter(representation, resource, context).type();
        return Sources.file(representation.type().representation(), type, context);
    }

    private TypeSpec type() {
        ClassName represented = TypeNames.of(resource.type());
        TypeSpec.Builder builder = TypeSpec.classBuilder(
                        TypeNames.of(representation.type().representation()))
                .addJavadoc("Describes {@link $T}, which represents {@link $T}, to integrations.\n", type, represented)
                // public, since ServiceLoader creates instances of public classes only, on the class path
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(TypeNames.REPRESENTATION, type))
                .addMethod(MethodSpec.constructorBuilder()
                        .addJavadoc("For {@code ServiceLoader}.\n")
                        .addModifiers(Modifier.PUBLIC)
                        .addStatement("super($T.class,$W$T.class,$W$L)", type, represented, jsonNames())
                        .build());
        Sources.annotate(
                builder, context, context.suppressing(Sources.warningsOfLiteral(representation.typeParameters())));
        representation.version(resource).ifPresent(version -> builder.addMethod(etag(version)));
        if (!representation.coverage(resource).allowsNotModified()) {
            builder.addMethod(Sources.notCoveredByTag());
        }
        return builder.build();
    }

    /** Returns the JSON names by Java name: all of them, since the runtime prefers the representation that has the most. */
    private CodeBlock jsonNames() {
        List<Member> members = representation.members();
        boolean few = members.size() <= MAP_OF;
        List<CodeBlock> entries = members.stream()
                .map(member -> CodeBlock.of("$L, $L", Sources.string(member.name()), Sources.string(member.jsonName())))
                .map(pair -> few ? pair : CodeBlock.of("$T.entry($L)", Map.class, pair))
                .toList();
        return CodeBlock.of("$T.$L($L)", Map.class, few ? "of" : "ofEntries", Sources.arguments(entries));
    }

    private MethodSpec etag(Member version) {
        TypeName versionType = TypeNames.of(version.type());
        String parameter = Names.parameter(representation.type());
        MethodSpec.Builder method = MethodSpec.methodBuilder("etag")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(type, parameter);
        if (versionType.isPrimitive()) {
            return method.returns(TypeNames.ENTITY_TAG)
                    .addStatement("return $T.of($L.$L)", TypeNames.ENTITY_TAG, parameter, version.accessor())
                    .build();
        }
        return method.returns(Sources.nullable(TypeNames.ENTITY_TAG, context))
                .addStatement("$T version = $L.$L", versionType, parameter, version.accessor())
                .addStatement("return version == null ? null : $T.of(version)", TypeNames.ENTITY_TAG)
                .build();
    }
}
