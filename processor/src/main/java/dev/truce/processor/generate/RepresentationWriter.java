package dev.truce.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.Member;
import dev.truce.processor.model.Representation;
import dev.truce.processor.model.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes what integrations know of a class that shows a resource: its JSON names and its entity tag. */
public final class RepresentationWriter {
    /** As many pairs as {@code Map.of} takes. */
    private static final int MAP_OF = 10;

    private final Representation representation;
    private final Resource resource;
    private final GenerationContext context;
    private final ClassName shown;

    private RepresentationWriter(Representation representation, Resource resource, GenerationContext context) {
        this.representation = representation;
        this.resource = resource;
        this.context = context;
        this.shown = Names.of(representation.type());
    }

    /**
     * Writes the class.
     *
     * @param representation what shows the resource
     * @param resource the resource that it shows
     */
    public static GeneratedSource write(Representation representation, Resource resource, GenerationContext context) {
        TypeSpec type = new RepresentationWriter(representation, resource, context).type();
        return Sources.file(name(representation.type()), type, context);
    }

    /** The generated class, which {@code META-INF/services/dev.truce.runtime.Representation} lists. */
    public static ClassRef name(ClassRef representation) {
        return representation.companion("Representation");
    }

    private TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(Names.of(name(representation.type())))
                .addJavadoc(
                        "What integrations know of {@link $T}, which shows {@link $T}.\n",
                        shown,
                        Names.of(resource.type()))
                // ServiceLoader makes instances of public classes only, on the class path.
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(RuntimeTypes.REPRESENTATION, shown))
                .addMethod(constructor());
        Sources.annotate(type, context, Sources.ownSuppressions(representation.typeParameters()));
        RepresentationTag.of(representation, resource, context).ifPresent(type::addMethod);
        return type.build();
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addJavadoc("For {@code ServiceLoader}.\n")
                .addModifiers(Modifier.PUBLIC)
                .addStatement("super($T.class, $T.class, $L)", shown, Names.of(resource.type()), names())
                .build();
    }

    /** The JSON names by the names of the members in Java: all, since the runtime takes the representation with the most. */
    private CodeBlock names() {
        List<Member> members = representation.members();
        List<CodeBlock> entries = new ArrayList<>();
        boolean few = members.size() <= MAP_OF;
        for (Member member : members) {
            CodeBlock pair = CodeBlock.of("$S, $L", member.name(), Sources.string(member.jsonName()));
            entries.add(few ? pair : CodeBlock.of("$T.entry($L)", Map.class, pair));
        }
        return CodeBlock.of("$T.$L($L)", Map.class, few ? "of" : "ofEntries", Sources.joined(entries));
    }
}
